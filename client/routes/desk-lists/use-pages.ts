import { useEffect, useState } from 'react';

/** A page of a longer list. */
export interface LoadedPage<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

type Load<Node> = (after: string | null) => Promise<LoadedPage<Node> | null>;

interface Pages<Node> {
  /** null until the first page is there. */
  readonly loaded: LoadedPage<Node> | null;
  readonly failed: boolean;
  readonly more: () => void;
}

/** A list from its first page on, one page more each time; from the beginning again when `load` is another function. It gives null when nothing answers. */
export function usePages<Node>(load: Load<Node>): Pages<Node> {
  const [state, setState] = useState<{ of: Load<Node>; loaded: LoadedPage<Node> | null; failed: boolean } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void load(null)
      .catch(() => null)
      .then((page) => isWanted && setState({ of: load, loaded: page, failed: page === null }));
    return () => {
      isWanted = false;
    };
  }, [load]);
  const { failed, loaded } = state?.of === load ? state : { failed: false, loaded: null };
  async function add(): Promise<void> {
    const page = await load(loaded?.pageInfo.endCursor ?? null).catch(() => null);
    setState((now) => (now && now.of !== load ? now : { of: load, loaded: page ? { ...page, nodes: [...(loaded?.nodes ?? []), ...page.nodes] } : loaded, failed: page === null }));
  }
  return { failed, loaded, more: () => void add() };
}
