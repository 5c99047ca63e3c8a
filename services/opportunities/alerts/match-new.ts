import type { DataSource, EntityManager } from 'typeorm';
import { findLivePostingsById } from '../search/search.repository.ts';
import type { AlertIndex } from './alert-index.ts';
import { findLexemes, findTruePairs } from './meeting.repository.ts';

/** Tells that a posting is one of those which a saved search, by its number in the index, finds. */
export type TellMatch = (search: number, postingId: string) => void;

/** The searches that a posting meets if a query finds it. */
interface Supposed {
  readonly postingId: string;
  readonly query: number;
  readonly searches: number[];
}

/**
 * For which of the waiting searches the given postings are, exactly as the search would tell: gates in memory, words by PostgreSQL's own operator, in one
 * statement for all. Postings that may not be found (any more) are for nobody. An answer may be very long, hence the call for each.
 */
export async function matchNew(db: DataSource | EntityManager, index: AlertIndex, postingIds: readonly string[], now: Date, tell: TellMatch): Promise<void> {
  const postings = await findLivePostingsById(db, postingIds);
  const lexemes = index.queries.length > 0 ? await findLexemes(db, postings.map(({ id }) => id)) : undefined;
  const supposed: Supposed[] = [];
  for (const posting of postings) {
    const byQuery = new Map<number, number[]>();
    index.meet({ posting, lexemes: lexemes?.get(posting.id) ?? [] }, now, (search, query) => {
      if (query === null) return tell(search, posting.id);
      const searches = byQuery.get(query);
      if (searches) searches.push(search);
      else byQuery.set(query, [search]);
    });
    for (const [query, searches] of byQuery) supposed.push({ postingId: posting.id, query, searches });
  }
  const pairs = { ids: supposed.map(({ postingId }) => postingId), queries: supposed.map(({ query }) => query) };
  for (const at of await findTruePairs(db, pairs, index.queries)) {
    const { searches, postingId } = supposed[at]!;
    for (const search of searches) tell(search, postingId);
  }
}
