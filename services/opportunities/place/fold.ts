/** Letters that Unicode does not take apart into a base letter and an accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
};

/** Words that only tie a name to its river or region; people leave them out or shorten them ("a. d."). */
const LINKING_WORDS = new Set([
  'a', 'am', 'an', 'auf', 'b', 'bei', 'd', 'dem', 'den', 'der', 'i', 'im', 'in', 'ob', 'unter', 'vom', 'von', 'vor', 'zu', 'zum', 'zur',
]);

/** "St." and "Saint" are the same word as "Sankt", unless the word is all there is ("St" may become "Stuttgart"). */
const SAINT = /(^|[\s/(-])(?:st\.|(?:st|saint|sint|sainte|ste)(?=[\s-]\S))/gu;

function bare(text: string): string {
  return text
    .replace(/[ßæœøłđðþı]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’ʻʼ`]/gu, '')
    .replace(/(?:[^\p{L}\p{N}]|[\u{10000}-\u{10FFFF}])+/gu, ' ')
    .trim();
}

/**
 * How a name is spelled when case, punctuation and typographic accents are ignored, German umlauts written out:
 * `spelling('Prüm')` is `'pruem'`, `spelling('St. Thomas')` is `'sankt thomas'`. Tells Münster from Munster.
 *
 * @param text any text, also broken Unicode; the length is the caller's concern
 * @returns words of letters and digits with one space between them; empty when there are none
 */
export function spelling(text: string): string {
  const written = text
    .normalize('NFC')
    .toLowerCase()
    .replace(SAINT, '$1sankt ')
    .replace(/[äöü]/gu, (vowel) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[vowel] ?? vowel);
  return bare(written);
}

/**
 * The forgiving form that names are looked up by: as `spelling`, and ä, ae and a are one letter (so for o and u), and
 * linking words after the first are dropped: "Frankfurt a. M." begins "Frankfurt am Main", "Pruem" and "Prum" are "Prüm".
 *
 * @returns the key; equal keys mean names that people may have meant alike
 */
export function nameKey(text: string): string {
  const words = spelling(text).replace(/([aou])e/gu, '$1').split(' ');
  return words.filter((word, index) => index === 0 || !LINKING_WORDS.has(word)).join(' ');
}

/**
 * A name without what tells it from its namesakes: "Frankfurt am Main" -> "Frankfurt", "Halle (Saale)" -> "Halle",
 * "Neustadt/Vogtland" -> "Neustadt". A name without such an addition comes back as it is.
 */
export function baseName(name: string): string {
  return name.replace(/\s*[(/,].*$|\s(?:am|an|auf|bei|im|in|ob|unter|vor|[abiv]\.).*$/u, '').trim() || name;
}
