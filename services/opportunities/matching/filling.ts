import type { InterestCodes } from './interest-codes.ts';
import type { Packed } from './packed.ts';
import type { Responsiveness } from './posting.ts';

/** What an empty index is filled by. */
export interface Filling {
  /** Turns interests into numbers. */
  readonly interests: InterestCodes;
  /** The number of an organisation, four words of its id, and how it answers in figures that have come through `figuresOf`. */
  organisation(id: Uint32Array, responsiveness: Responsiveness | null): number;
  /** Puts a posting in that is not in yet, of the organisation with that number; the same object may be filled again. */
  put(posting: Packed, organisation: number): void;
}
