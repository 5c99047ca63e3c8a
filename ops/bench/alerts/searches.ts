import { interestFields } from '../../../services/opportunities/interest/interests.ts';
import type { Criteria } from '../../../services/opportunities/matching/posting.ts';
import { ACCESSIBILITIES, COMMITMENTS, KINDS, TIME_SLOTS } from '../../../services/opportunities/matching/packed.ts';
import { mapTowns } from '../../../services/opportunities/place/gazetteer.ts';
import { randomFrom, weighted } from '../random.ts';
import { VOCABULARY, zipf } from '../search/words.ts';

/** A saved search as somebody may have made it. */
export interface MadeSearch {
  readonly id: string;
  readonly criteria: Criteria;
  readonly text: string | null;
}

const TOWNS = mapTowns().filter(([, longitude, latitude]) => longitude > 5.9 && longitude < 15.05 && latitude > 47.3 && latitude < 55.05);
const townOf = weighted(TOWNS.map(([, , , population]) => population));
/** Kilometres as the search page offers them; most people leave what is set. */
const RADII = [5, 10, 20, 25, 50, 100, 200];
const radiusOf = weighted([10, 20, 15, 45, 8, 1.5, 0.5]);
const INTERESTS = interestFields.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]);

/** Saved searches that only look random, the same for the same seed: where people live, what the search page lets them choose. */
export class SearchMaker {
  private readonly random: () => number;
  private number = 0;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  next(): MadeSearch {
    const id = `01900000-0000-7000-8000-${(this.number++).toString(16).padStart(12, '0')}`;
    const hasPlace = this.chance(0.92);
    const isWorded = this.chance(0.15);
    return {
      id,
      text: isWorded ? Array.from({ length: this.chance(0.3) ? 2 : 1 }, () => VOCABULARY[zipf(this.random())]!).join(' ') : null,
      criteria: {
        ...(hasPlace && { near: this.near() }),
        // Nobody wants to be told of everything in the country.
        ...((this.chance(0.7) || (!hasPlace && !isWorded)) && { interests: this.some(INTERESTS, 2) }),
        ...(this.chance(0.15) && { availability: this.some(TIME_SLOTS, 4) }),
        ...(this.chance(0.1) && { commitment: this.some(COMMITMENTS, 2) }),
        ...(this.chance(0.1) && { kinds: this.some(KINDS, 1) }),
        ...(this.chance(0.1) && { age: 14 + Math.floor(this.random() * 70) }),
        ...(this.chance(0.05) && { languages: this.some(['DE', 'EN', 'TR', 'UK'] as const, 2) }),
        ...(this.chance(0.05) && { accessibility: this.some(ACCESSIBILITIES, 1) }),
      },
    };
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private some<T>(from: readonly T[], most: number): T[] {
    const count = 1 + Math.floor(this.random() * most);
    return [...new Set(Array.from({ length: count }, () => from[Math.floor(this.random() * from.length)]!))];
  }

  private near() {
    const [, longitude, latitude] = TOWNS[townOf(this.random())]!;
    return { latitude, longitude, radiusKm: RADII[radiusOf(this.random())]! };
  }
}
