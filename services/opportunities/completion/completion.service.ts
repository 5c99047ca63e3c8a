import type { DataSource } from 'typeorm';
import { checkFirst } from '../../shared/connection.ts';
import { badField } from '../../shared/errors.ts';
import type { Locale } from '../../shared/locale.ts';
import { remembered } from '../../shared/remembered.ts';
import { type Interest, interestsById } from '../interest/interest.ts';
import { interestFields } from '../interest/interests.ts';
import { findMeanings } from '../search/search.repository.ts';
import { countFoundBy, findWordsBeginning } from './completion.repository.ts';
import { interestSearch } from './interest-suggestions.ts';
import { lastWordOf } from './last-word.ts';
import type { WordCompletion } from './word-completion.ts';

const LONGEST_TEXT = 100;
/** More than this nobody reads while typing. */
const MOST = 10;
/** Found postings are counted up to here. */
const COUNTED = 100;
/** Everybody types the same beginnings; what is new may take this long to be offered. */
const KEPT_MS = 10_000;
const KEPT_TEXTS = 1000;

function check(text: string, first: number): number {
  if (text.length < 1 || text.length > LONGEST_TEXT) throw badField('text', 'LENGTH', `must have 1 to ${LONGEST_TEXT} characters.`);
  return checkFirst(first, MOST);
}

/** Texts that go on with a typed one, by the words of live postings: what finds most comes first. */
export type CompleteWords = (text: string) => Promise<readonly WordCompletion[]>;

/** Completes words for everybody who types in this process. */
export function wordCompletions(db: DataSource, now: () => Date): CompleteWords {
  return remembered(
    async (text) => {
      const typed = lastWordOf(text);
      if (!typed) return [];
      const words = await findWordsBeginning(db, typed.word, MOST);
      const texts = words.map((word) => typed.before + word);
      const meanings = await findMeanings(db, texts);
      const counts = await countFoundBy(db, texts.map((one) => meanings.get(one)?.query ?? ''), { now: now(), cap: COUNTED });
      return texts
        .map((one, position) => ({ text: one, count: counts[position] ?? 0 }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count);
    },
    { ms: KEPT_MS, most: KEPT_TEXTS },
  );
}

/** @throws BAD_USER_INPUT for a text that is empty or longer than 100 characters, and for `first` outside 1..10 */
export async function completionsOf({ completeWords }: { readonly completeWords: CompleteWords }, text: string, first: number): Promise<WordCompletion[]> {
  const most = check(text, first);
  return (await completeWords(text)).slice(0, most);
}

const search = { DE: interestSearch(interestFields, 'de'), EN: interestSearch(interestFields, 'en') } satisfies Record<Locale, unknown>;

/** @throws BAD_USER_INPUT for a text that is empty or longer than 100 characters, and for `first` outside 1..10 */
export function interestsLike(text: string, locale: Locale, first: number): Interest[] {
  return interestsById(search[locale](text, check(text, first)));
}
