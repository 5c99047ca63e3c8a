import type { DataSource } from 'typeorm';
import { askedOnce } from '../../shared/coalesce.ts';
import { interestLexeme } from '../words/meanings.ts';
import { findInterestsNamed } from '../words/synonyms.repository.ts';
import { findLikeWords } from '../words/words.repository.ts';
import type { OpportunitiesContext } from '../context.ts';
import { foundWords } from './found-words.ts';
import { meaningOf } from './meaning.ts';
import { findByText, findRanks } from './search.repository.ts';

/** Looks for typed words in the postings, for everybody who searches in this process. */
export function wordSearch(db: DataSource, now: () => Date): Pick<OpportunitiesContext, 'wordsFound' | 'likeWords' | 'interestsNamed' | 'matchesOfInterests' | 'matchesOfText' | 'ranksIn'> {
  const meaning = meaningOf(db);
  return {
    wordsFound: foundWords(db, meaning),
    likeWords: (words) => findLikeWords(db, words),
    interestsNamed: (text) => findInterestsNamed(db, text),
    matchesOfInterests: (ids) => findByText(db, { query: ids.map((id) => `'${interestLexeme(id)}'`).join(' | '), hasWords: true }, now()),
    matchesOfText: askedOnce(async (text) => findByText(db, await meaning(text), now())),
    ranksIn: async (text, ids) => findRanks(db, await meaning(text), ids),
  };
}
