import { distanceBetween } from '../matching/distance.ts';
import type { PostingFacts } from './posting-facts.ts';
import { AGE_SHIFT, ANY, FIELDS, LANGUAGE, LATITUDE, LONGITUDE, NETWORK, NO_AGE, ORGANISATION, PERSON, PLACES, RADIUS, REACH, type SearchRows, SLOTS, WHAT, WORDS } from './search-rows.ts';

// The gates of matching/gates.ts once more, this time over columns of searches. Their sense stands there; a property test holds the two to the same answer.

/** Whether a posting passes every gate of a saved search, words and its end excepted. */
export function meets({ words, places }: SearchRows, row: number, posting: PostingFacts): boolean {
  const at = row * WORDS;
  if ((words[at + FIELDS]! & posting.fields) === 0) return false;
  if ((words[at + WHAT]! & posting.what) !== posting.what) return false;
  if ((words[at + SLOTS]! & posting.slots) === 0 || (words[at + LANGUAGE]! & posting.languages) === 0) return false;
  const person = words[at + PERSON]!;
  if ((person & 255 & ~posting.accessibility) !== 0) return false;
  const age = person >>> AGE_SHIFT;
  if (age !== NO_AGE && (age < posting.minimumAge || age > posting.maximumAge)) return false;
  const network = words[at + NETWORK]!;
  const organisation = words[at + ORGANISATION]!;
  if ((network !== ANY && network !== posting.network) || (organisation !== ANY && organisation !== posting.organisation)) return false;
  if (posting.isFromAfar) return true;
  const place = row * PLACES;
  const latitude = places[place + LATITUDE]!;
  if (Number.isNaN(latitude)) return true;
  // The latitude alone tells many of those around apart. Comparisons with NaN are false: without a place it is near nobody.
  return (
    Math.abs(latitude - posting.latitude) <= places[place + REACH]! &&
    distanceBetween(latitude, places[place + LONGITUDE]!, posting.latitude, posting.longitude) <= places[place + RADIUS]!
  );
}
