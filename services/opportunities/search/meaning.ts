import type { DataSource } from 'typeorm';
import { coalesced } from '../../shared/coalesce.ts';
import { remembered } from '../../shared/remembered.ts';
import { findMeanings, type Meaning } from './search.repository.ts';

/** What a typed text, or a word of it, is looked for by. */
export type MeaningOf = (typed: string) => Promise<Meaning>;

/** Learning words changes what a text means; that may take this long to be seen. */
const KEPT_MS = 10_000;

/** Texts are short, but what they mean may be some kilobytes. */
const MOST = 1000;

/** Reads what many people type once in a while: to read a text takes longer than to look for it. */
export function meaningOf(db: DataSource): MeaningOf {
  const find = coalesced((texts: readonly string[]) => findMeanings(db, texts));
  return remembered(
    async (typed) => {
      const meaning = (await find([typed])).get(typed);
      if (!meaning) throw new Error('A text was not read.');
      return meaning;
    },
    { ms: KEPT_MS, most: MOST },
  );
}
