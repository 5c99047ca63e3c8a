import { wantedWords } from '../search/typed-text.ts';

const MOST_LETTERS = 50;
const MOST_WORDS = 5;
const MOST_DIGITS = 5;

/**
 * A typed text as it may be counted: lower case, its words in the order of the alphabet, so that equal searches are equal texts.
 * Null for what could tell who somebody is or is no search for anything: addresses, telephone numbers, whole sentences.
 */
export function keptWords(text: string): string | null {
  const words = wantedWords(text.normalize('NFKC').toLowerCase()).map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter((word) => word !== '');
  const kept = [...new Set(words)].toSorted().join(' ');
  const isJunk = /[@/\\<>]|www\.|\p{Cc}/u.test(text) || (text.match(/\p{N}/gu) ?? []).length > MOST_DIGITS || !/\p{L}{2}/u.test(kept);
  return isJunk || kept.length > MOST_LETTERS || words.length > MOST_WORDS ? null : kept;
}
