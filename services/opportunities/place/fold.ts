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

/** Most names of the world are one such word, or of these characters alone; most of the work below is for the others. */
const WORD = /^[A-Za-z]+$/;
const PLAIN = /^[\x20-\x7e]*$/;

function bare(text: string): string {
  if (PLAIN.test(text)) return text.replace(/['`]/g, '').replace(/[^a-z0-9]+/g, ' ').trim();
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
  if (WORD.test(text)) return text.toLowerCase();
  const written = (PLAIN.test(text) ? text : text.normalize('NFC')).toLowerCase().replace(SAINT, '$1sankt ');
  return bare(written.replace(/[äöü]/gu, (vowel) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[vowel] ?? vowel));
}

/**
 * The forgiving form that names are looked up by: as `spelling`, and ä, ae and a are one letter (so for o and u), and
 * linking words after the first are dropped: "Frankfurt a. M." begins "Frankfurt am Main", "Pruem" and "Prum" are "Prüm".
 *
 * @returns the key; equal keys mean names that people may have meant alike
 */
export function nameKey(text: string): string {
  const key = spelling(text).replace(/([aou])e/g, '$1');
  if (!key.includes(' ')) return key;
  const words = key.split(' ');
  return words.filter((word, index) => index === 0 || !LINKING_WORDS.has(word)).join(' ');
}

/**
 * A name without what tells it from its namesakes: "Frankfurt am Main" -> "Frankfurt", "Halle (Saale)" -> "Halle",
 * "Neustadt/Vogtland" -> "Neustadt". A name without such an addition comes back as it is.
 */
export function baseName(name: string): string {
  return name.replace(/\s*[(/,].*$|\s(?:am|an|auf|bei|im|in|ob|unter|vor|[abiv]\.).*$/u, '').trim() || name;
}
