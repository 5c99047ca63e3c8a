import type { Taxonomy } from './taxonomy.ts';
import type { FindPlace } from './place.ts';

/** What the conversion needs besides a row. */
export interface ConvertContext {
  readonly network: string;
  readonly source: string;
  readonly country: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly interests: Taxonomy;
  readonly skills: Taxonomy;
  readonly findPlace: FindPlace;
}
