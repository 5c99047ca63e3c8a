/**
 * A text as it is compared while somebody types: in lower case, without accents, ß as ss, and ä, ae and a as one letter (so for o and u), but not in
 * "neue" or "Quelle". The same as the search does with words.
 */
export function foldWord(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/(^|[^aeiouq])([aou])e/g, '$1$2');
}
