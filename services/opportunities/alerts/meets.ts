import { distanceBetween } from '../matching/distance.ts';
import type { PostingFacts } from './posting-facts.ts';
import { ANY, NO_AGE, type SearchRows } from './search-rows.ts';

// The gates of matching/gates.ts once more, this time over columns of searches. Their sense stands there; a property test holds the two to the same answer.

/** Whether a posting passes every gate of a saved search, words and its end excepted. */
export function meets({ set }: SearchRows, row: number, posting: PostingFacts): boolean {
  if ((set.fields[row]! & posting.fields) === 0) return false;
  if ((set.what[row]! & posting.what) !== posting.what) return false;
  if ((set.slots[row]! & posting.slots) === 0 || (set.languages[row]! & posting.languages) === 0) return false;
  if ((set.accessibility[row]! & ~posting.accessibility) !== 0) return false;
  const age = set.age[row]!;
  if (age !== NO_AGE && (age < posting.minimumAge || age > posting.maximumAge)) return false;
  const network = set.network[row]!;
  const organisation = set.organisation[row]!;
  if ((network !== ANY && network !== posting.network) || (organisation !== ANY && organisation !== posting.organisation)) return false;
  const latitude = set.latitude[row]!;
  // Comparisons with NaN are false: without a place it is near nobody.
  return Number.isNaN(latitude) || posting.isFromAfar || distanceBetween(latitude, set.longitude[row]!, posting.latitude, posting.longitude) <= set.radiusKm[row]!;
}
