import type { EntityManager } from 'typeorm';
import { type Match, scoreOf, withWordsFound } from '../matching/match.ts';
import type { Criteria, Posting } from '../matching/posting.ts';
import { findLivePostingsById } from '../search/search.repository.ts';
import { wantedWords } from '../search/typed-text.ts';
import { vocabulary } from '../search/vocabulary.ts';
import { MOST_PER_SEARCH } from './alert.codes.ts';
import { findCards, type PostingCard, type ToldSearch } from './alert-mail.repository.ts';

/** What is new for one search, the best first. */
export interface News {
  readonly search: ToldSearch;
  readonly postings: readonly { readonly card: PostingCard; readonly match: Match }[];
  /** Whether there is more than the mail names. */
  readonly hasMore: boolean;
}

/** Why a posting is for a search. All of them have its words, so that these count the same for each. */
function matchOf({ criteria: { text, ...criteria } }: ToldSearch, posting: Posting): Match {
  const asked: Criteria = { ...criteria, words: text === undefined ? null : new Map([[posting.id, 1]]) };
  return withWordsFound(scoreOf(asked, posting, vocabulary), text === undefined ? [] : wantedWords(text));
}

/** What a mail has to tell: postings that may be found now, each under the first search that it is for. */
export async function newsOf(tx: EntityManager, searches: readonly ToldSearch[], now: Date): Promise<News[]> {
  const ids = [...new Set(searches.flatMap(({ postingIds }) => postingIds))];
  const cards = await findCards(tx, ids, now);
  const postings = new Map((await findLivePostingsById(tx, ids)).map((posting) => [posting.id, posting]));
  const named = new Set<string>();
  return searches.flatMap((search) => {
    const found = search.postingIds.flatMap((id) => {
      const [card, posting] = [cards.get(id), postings.get(id)];
      return card && posting && !named.has(id) ? [{ card, match: matchOf(search, posting) }] : [];
    });
    const best = found.toSorted((a, b) => b.match.score - a.match.score).slice(0, MOST_PER_SEARCH);
    for (const { card } of best) named.add(card.id);
    return best.length > 0 ? [{ search, postings: best, hasMore: found.length > best.length }] : [];
  });
}
