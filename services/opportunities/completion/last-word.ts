const LAST_WORD = /^(.*?)([\p{L}\p{M}]{2,40})$/su;

/** What stands before the word that somebody is typing, and that word; undefined where the last one is finished, too short, or no word of letters. */
export function lastWordOf(text: string): { readonly before: string; readonly word: string } | undefined {
  const [, before = '', word] = LAST_WORD.exec(text) ?? [];
  // A word that is to be left out is nothing to look for.
  if (word === undefined || before.endsWith('-') || /[\p{L}\p{M}\p{N}]$/u.test(before)) return undefined;
  return { before, word };
}
