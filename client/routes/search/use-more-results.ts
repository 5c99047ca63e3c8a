import { useState } from 'react';
import { useLocation } from 'react-router';
import type { Criteria } from '../../features/search/criteria.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { SearchResults } from './search-query.ts';
import { searchVariables } from './search-loader.ts';
import type { SearchConnection, SearchNetwork } from './search-loader.ts';

/** The further pages by address, so that somebody who opens an offer and comes back finds the list as long as it was. */
const loaded = new Map<string, readonly SearchConnection[]>();

/**
 * The results of the address followed by what was asked for with "show more".
 *
 * @returns `more` fetches the next page and answers how many results came before it; it throws GraphUnreachable
 */
export function useMoreResults(criteria: Criteria, networks: readonly SearchNetwork[], first: SearchConnection | null) {
  const { search } = useLocation();
  const [, setVersion] = useState(0);
  const further = loaded.get(search) ?? [];
  const pages = first === null ? [] : [first, ...further];
  const { pageInfo } = pages.at(-1) ?? { pageInfo: undefined };
  const edges = pages.flatMap((page) => page.edges);
  return {
    edges,
    /** Cursor of the next page; `undefined` at the end. */
    next: pageInfo?.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    async more(): Promise<number> {
      const { data } = await browserGraph.query(SearchResults, searchVariables(criteria, networks, pageInfo?.endCursor ?? null));
      if (data !== null) {
        loaded.set(search, [...further, data.opportunities]);
        setVersion((version) => version + 1);
      }
      return edges.length;
    },
  };
}
