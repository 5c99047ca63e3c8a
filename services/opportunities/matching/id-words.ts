/** An id as the index keeps it: 128 bits in four words, the first the most significant, so that their order is that of the text. */
export type IdWords = Uint32Array;

/**
 * Reads a UUID in its usual spelling (36 characters) into `words`, from `at` on.
 *
 * @returns false for every other text; the words mean nothing then
 */
export function readId(text: string, words: IdWords, at = 0): boolean {
  if (text.length !== 36) return false;
  let word = 0;
  let digits = 0;
  for (let position = 0; position < 36; position++) {
    const code = text.charCodeAt(position);
    if (position === 8 || position === 13 || position === 18 || position === 23) {
      if (code !== 45) return false;
      continue;
    }
    const digit = digitOf(code);
    if (digit < 0) return false;
    word = (word << 4) | digit;
    if (++digits % 8 === 0) words[at + digits / 8 - 1] = word;
  }
  return true;
}

/** The value of a hexadecimal digit, -1 for anything else. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const small = code | 32;
  return small >= 97 && small <= 102 ? small - 87 : -1;
}

/** The usual spelling, in lower case. */
export function idText(words: IdWords, at = 0): string {
  let hex = '';
  for (let word = 0; word < 4; word++) hex += words[at + word]!.toString(16).padStart(8, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
