/** The number of set bits of a 32-bit mask (the usual sum in parallel, "Hacker's Delight" 5-1). */
export function countBits(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}

/** Whether more than one bit is set. */
export function hasSeveralBits(mask: number): boolean {
  return (mask & (mask - 1)) !== 0;
}

/** The mask of the chosen values: bit i stands for `all[i]`, 32 at most; a value that is not among them sets nothing. */
export function maskOf<T>(all: readonly T[], chosen: readonly T[] | null | undefined): number {
  let mask = 0;
  for (const value of chosen ?? []) {
    const position = all.indexOf(value);
    if (position >= 0) mask |= 1 << position;
  }
  return mask;
}

/** The values of a mask, in the order of `all`: the way back from `maskOf`. */
export function valuesOf<T>(all: readonly T[], mask: number): T[] {
  return all.filter((_, position) => (mask & (1 << position)) !== 0);
}
