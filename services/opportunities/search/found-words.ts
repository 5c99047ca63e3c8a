import type { DataSource } from 'typeorm';
import { coalesced } from '../../shared/coalesce.ts';
import type { MeaningOf } from './meaning.ts';
import { findWordsIn } from './search.repository.ts';

/** Which of the words occur in each of the postings: by a posting's id, its words in the order in which they were asked for. */
export type FoundWords = (ids: readonly string[], words: readonly string[]) => Promise<(id: string) => string[]>;

const SEPARATOR = ' ';

/** An id has no blank, so the first one ends it. */
function pairOf(key: string): { id: string; word: string } {
  const at = key.indexOf(SEPARATOR);
  return { id: key.slice(0, at), word: key.slice(at + 1) };
}

/** Looks for the words of all searches that run at the same time in one statement. */
export function foundWords(db: DataSource, meaningOf: MeaningOf): FoundWords {
  const keyOf = (id: string, word: string): string => id + SEPARATOR + word;
  const find = coalesced(async (keys: readonly string[]) => {
    const pairs = keys.map(pairOf);
    const words = [...new Set(pairs.map(({ word }) => word))];
    const queries = new Map(await Promise.all(words.map(async (word) => [word, (await meaningOf(word)).query] as const)));
    return new Set((await findWordsIn(db, pairs, queries)).map(({ id, word }) => keyOf(id, word)));
  });
  return async (ids, words) => {
    if (ids.length === 0 || words.length === 0) return () => [];
    const found = await find(ids.flatMap((id) => words.map((word) => keyOf(id, word))));
    return (id) => words.filter((word) => found.has(keyOf(id, word)));
  };
}
