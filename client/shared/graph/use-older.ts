import { useState } from 'react';
import { GraphUnreachable } from './graph.ts';

/** A page of a list, as connections give it. */
interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/**
 * A list with its newest first: what came with the page, and older ones for the asking.
 *
 * @param loaded the first page; another one (something was saved) begins anew, since what came below the one before has gaps below this one
 * @param load the page below a cursor; nothing when it cannot be had
 */
export function useOlder<Node>(loaded: Page<Node> | null | undefined, load: (after: string) => Promise<Page<Node> | null | undefined>) {
  const [older, setOlder] = useState<{ readonly below: Page<Node>; readonly pages: readonly Page<Node>[] }>();
  const [state, setState] = useState<'loading' | 'away'>();
  const pages = loaded ? [loaded, ...(older?.below === loaded ? older.pages : [])] : [];
  const last = pages.at(-1)?.pageInfo;
  async function showOlder(): Promise<void> {
    if (state === 'loading' || !loaded || !last?.endCursor) return;
    setState('loading');
    try {
      const page = await load(last.endCursor);
      if (page) setOlder({ below: loaded, pages: [...pages.slice(1), page] });
      setState(page ? undefined : 'away');
    } catch (error) {
      if (!(error instanceof GraphUnreachable)) throw error;
      setState('away');
    }
  }
  return { items: pages.flatMap(({ nodes }) => nodes), hasOlder: last?.hasNextPage ?? false, isLoading: state === 'loading', isAway: state === 'away', showOlder };
}
