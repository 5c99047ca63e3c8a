import { wordsOf } from '../../shared/search-words.ts';

/**
 * The words of a typed text that a posting may have been found by, as they were typed but for quotes, in their order and once each.
 * German and English quotation marks count as quotes, as in `plain_typed` of the database. Words to leave out (`-word`, `-"a phrase"`) and the operator `or` are none of them.
 */
export function wantedWords(text: string): string[] {
  const wanted = text.replaceAll(/[„“”‟«»]/g, '"').replaceAll(/(^|\s)-("[^"]*"?|\S+)/g, ' ').replaceAll('"', ' ');
  return [...new Set(wordsOf(wanted))].filter((word) => word.toLowerCase() !== 'or');
}

/** The text with other words in the place of some; what surrounds them stays. */
export function withLikeWords(text: string, likes: readonly { readonly word: string; readonly like: string }[]): string {
  const likeOf = new Map(likes.map(({ word, like }) => [word, like]));
  return text.replaceAll(/[^\s"]+/g, (word) => likeOf.get(word) ?? word);
}
