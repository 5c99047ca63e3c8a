/** Fewer are never told where a newsletter goes to a part of the subscribers only: somebody could be found out. */
export const FEWEST_TOLD = 5;

/** A number of people, as it may be told. */
export interface ToldCount {
  /** Null for fewer than five. */
  readonly atLeast: number | null;
  readonly isExact: boolean;
}

/** What a newsletter is narrowed by. */
interface Narrowing {
  readonly audiences: readonly string[];
  readonly fieldIds: readonly string[];
  readonly latitude: number | null;
}

/** Whether a newsletter goes to a part of the subscribers only. */
export function isNarrowed({ audiences, fieldIds, latitude }: Narrowing): boolean {
  return !audiences.includes('VOLUNTEERS') || fieldIds.length > 0 || latitude !== null;
}

/**
 * What may be told of a number of people: of all subscribers the number; of a part of them none below five, and beyond that only the multiple of five below
 * it, so that two audiences that differ by one person seldom tell different numbers.
 */
export function toldCount(count: number, narrowed: boolean): ToldCount {
  if (!narrowed) return { atLeast: count, isExact: true };
  return { atLeast: count < FEWEST_TOLD ? null : count - (count % FEWEST_TOLD), isExact: false };
}
