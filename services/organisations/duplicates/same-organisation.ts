import { nameKey, plainWords } from './name-key.ts';

/** What is compared: how an organisation is called and where it is at home, null when that is not known. */
export interface NamedPlace {
  readonly name: string;
  readonly town: string | null;
}

/** From here on two names in one town are taken for one organisation. */
export const SAME_FROM = 0.75;

/** From here on two names of the same letters count as one, however they are cut into words. */
const SAME_LETTERS_FROM = 0.9;

/** Two towns can't be told to be the same, so the names have to agree better. */
const UNKNOWN_TOWN_FACTOR = 0.88;

/** "Bitburg" and "Bitburg-Stahl" are one place, "Prüm" is another; null when one is not known. */
function sameTown(a: string | null, b: string | null): boolean | null {
  if (!a || !b) return null;
  const [first, second] = [a, b].map((town) => plainWords(town.replaceAll('-', ' ')));
  return first?.some((word) => second?.includes(word)) ?? false;
}

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 2 <= text.length; at++) counts.set(text.slice(at, at + 2), (counts.get(text.slice(at, at + 2)) ?? 0) + 1);
  return counts;
}

/** Dice's coefficient of the pairs of letters: 1 for the same text, 0 for nothing in common. */
function dice(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [bigrams(a), bigrams(b)];
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  return (2 * shared) / Math.max(1, a.length - 1 + (b.length - 1));
}

/** Average of how well each word of `a` is found among those of `b`. A short word ("Nord") tells as much as a long one. */
function wordsFound(a: readonly string[], b: readonly string[]): number {
  const found = a.map((word) => Math.max(0, ...b.map((other) => dice(word, other)))).filter((best) => best > 0.7);
  return a.length === 0 ? 0 : found.reduce((sum, best) => sum + best, 0) / a.length;
}

/**
 * How likely two entries are the same organisation, 0..1; `SAME_FROM` and more counts as a guess worth asking about. Case, accents, quotes, hyphens,
 * legal form, word order and the town's name do not matter; one that is named in another town is another organisation.
 */
export function likeness(a: NamedPlace, b: NamedPlace): number {
  const town = sameTown(a.town, b.town);
  if (town === false) return 0;
  const towns = [a.town, b.town].flatMap((name) => (name ? [...plainWords(name), ...plainWords(name.replaceAll('-', ' '))] : []));
  const [left, right] = [nameKey(a.name, towns), nameKey(b.name, towns)];
  const byWords = Math.min(wordsFound(left, right), wordsFound(right, left));
  const asOne = dice(left.join(''), right.join(''));
  return Math.max(byWords, asOne >= SAME_LETTERS_FROM ? asOne : 0) * (town === null ? UNKNOWN_TOWN_FACTOR : 1);
}
