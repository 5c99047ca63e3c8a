import { weighted } from '../random.ts';

const SYLLABLES = [
  'be', 'ge', 'ver', 'hil', 'fe', 'kin', 'der', 'gar', 'ten', 'le', 'sen', 'sport', 'ver', 'ein', 'tafel', 'mu', 'sik', 'haus', 'auf', 'ga', 'ben', 'schu', 'le', 'wald', 'pfle', 'ge', 'stadt', 'dorf',
  'fest', 'chor', 'tanz', 'rad', 'tour', 'bau', 'hof', 'tier', 'schutz', 'heim', 'kü', 'che', 'nach', 'bar', 'dienst', 'ret', 'tung', 'jung', 'alt', 'mit', 'tel', 'punkt',
];

/** So many different words, of two to four syllables, the shorter ones first. */
export const VOCABULARY: readonly string[] = Array.from({ length: 20_000 }, (_, number) => {
  const count = SYLLABLES.length;
  // All pairs, then triples: each number has a spelling of its own but for syllables that end as others begin.
  const digits = number < count * count ? [Math.floor(number / count), number % count] : [Math.floor(number / count / count), Math.floor(number / count) % count, number % count];
  return digits.map((digit) => SYLLABLES[digit]).join('') + (number < count * count ? 'a' : 'um');
});

/** The position of a word by Zipf's law: the nth is used in proportion to 1 / n, as in every language. */
export const zipf = weighted(VOCABULARY.map((_, rank) => 1 / (rank + 1)));

const between = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, nth) => from + nth);

/** Words by how many of a million postings have them: 150,000 to 350,000, some 9,000, some 200. So many different ones that few are asked for twice in a second. */
export const ASKED_WORDS = { common: between(8, 20), middling: between(270, 340), rare: between(14_000, 16_000) } as const;
