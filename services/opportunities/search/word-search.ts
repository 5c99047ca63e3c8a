import type { DataSource } from 'typeorm';
import { remembered } from '../../shared/remembered.ts';
import { interestLexeme } from '../words/meanings.ts';
import { findInterestsNamed } from '../words/synonyms.repository.ts';
import { findLikeWords } from '../words/words.repository.ts';
import type { OpportunitiesContext } from '../context.ts';
import { foundWords } from './found-words.ts';
import { meaningOf } from './meaning.ts';
import { findByText, findRanks } from './search.repository.ts';

/** A posting that comes or goes is a change of the index; for what changes without one, such as learned words, this is soon enough. */
const KEPT_MS = 1000;
/** What many look for in the same second is little, and each may have two thousand ids. */
const MOST = 50;

/** Looks for typed words in the postings, for everybody who searches in this process. `version` is another number whenever a posting has changed. */
export function wordSearch(db: DataSource, now: () => Date, version: () => number): Pick<OpportunitiesContext, 'wordsFound' | 'likeWords' | 'interestsNamed' | 'matchesOfInterests' | 'matchesOfText' | 'ranksIn'> {
  const meaning = meaningOf(db);
  const found = remembered(async (key) => findByText(db, await meaning(key.slice(key.indexOf(' ') + 1)), now()), { ms: KEPT_MS, most: MOST });
  return {
    wordsFound: foundWords(db, meaning),
    likeWords: (words) => findLikeWords(db, words),
    interestsNamed: (text) => findInterestsNamed(db, text),
    matchesOfInterests: (ids) => findByText(db, { query: ids.map((id) => `'${interestLexeme(id)}'`).join(' | '), hasWords: true }, now()),
    matchesOfText: (text) => found(`${version()} ${text}`),
    ranksIn: async (text, ids) => findRanks(db, await meaning(text), ids),
  };
}
