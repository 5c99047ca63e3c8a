import { interestFields } from '../../../services/opportunities/interest/interests.ts';
import { mapTowns } from '../../../services/opportunities/place/gazetteer.ts';
import { randomFrom } from '../random.ts';
import { ASKED_WORDS, VOCABULARY } from './words.ts';

/** What one search asks. */
export interface Asked {
  readonly near?: { readonly latitude: number; readonly longitude: number; readonly radiusKm: number };
  /** One sub-interest, and everything in its field. */
  readonly interests?: { readonly chosen: readonly string[]; readonly field: readonly string[] };
  readonly text?: string;
}

/** How often words occur in what is asked for. */
export type WordKind = keyof typeof ASKED_WORDS;

const TOWNS = mapTowns().filter(([, longitude, latitude, population]) => longitude > 6 && longitude < 15 && latitude > 47.5 && latitude < 55 && population < 100_000);
const CITIES: readonly (readonly [latitude: number, longitude: number])[] = [[52.52, 13.405], [53.55, 10], [48.137, 11.575], [50.94, 6.96]];

function around(latitude: number, longitude: number): NonNullable<Asked['near']> {
  return { latitude, longitude, radiusKm: 25 };
}

/** Searches that only look random: the same ones in the same order for the same seed. */
export class Searches {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)]!;
  }

  /** Every second one has an interest too. */
  private withInterest(near: NonNullable<Asked['near']>): Asked {
    if (this.random() < 0.5) return { near };
    const { id, children } = this.pick(interestFields);
    return { near, interests: { chosen: [this.pick([...children]).id], field: [id, ...children.map((child) => child.id)] } };
  }

  /** In one of the four largest cities. */
  city(): Asked {
    return this.withInterest(around(...this.pick(CITIES)));
  }

  /** In a town of less than 100,000 inhabitants. */
  town(): Asked {
    const [, longitude, latitude] = this.pick(TOWNS);
    return this.withInterest(around(latitude, longitude));
  }

  words(kind: WordKind): Asked {
    return { text: VOCABULARY[this.pick(ASKED_WORDS[kind])]! };
  }

  /** Town 70 %, dense city 25 %, words alone 5 %. */
  mixed(): Asked {
    const draw = this.random();
    if (draw < 0.7) return this.town();
    return draw < 0.95 ? this.city() : this.words(this.pick(['common', 'middling', 'rare'] as const));
  }
}
