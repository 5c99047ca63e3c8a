import type { ReactNode } from 'react';
import { Paging } from './paging.tsx';

interface PagedListProps<Node> {
  /** A connection; null when the part of the service that has it does not answer. */
  readonly list: { readonly totalCount: number; readonly nodes: readonly Node[]; readonly pageInfo: Parameters<typeof Paging>[0]['pageInfo'] } | null;
  /** What is paged, for screen readers. */
  readonly label: string;
  /** How many there are, in words. */
  readonly count: ReactNode;
  /** In place of a list that cannot be shown. */
  readonly away: ReactNode;
  /** In place of a list without entries: what to do next. */
  readonly empty: ReactNode;
  readonly className?: string;
  readonly children: (node: Node) => ReactNode;
}

/** A list of cards, a page at a time; `children` draws one. */
export function PagedList<Node extends { readonly id: string }>({ list, label, count, away, empty, className, children }: PagedListProps<Node>) {
  if (list === null) return <p>{away}</p>;
  if (list.totalCount === 0) return empty;
  return (
    <>
      <p className="list-count">{count}</p>
      <ul className={['card-list', className].filter(Boolean).join(' ')}>
        {list.nodes.map((node) => (
          <li key={node.id}>{children(node)}</li>
        ))}
      </ul>
      <Paging label={label} pageInfo={list.pageInfo} />
    </>
  );
}
