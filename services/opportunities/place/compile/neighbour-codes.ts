import type { Position } from '../distance.ts';

const NEIGHBOURS = 8;
const REACH = 80;

interface Weighted {
  readonly position: Position;
  readonly weight: number;
}

/** The value below which half of the weight lies: unlike a mean it is not moved by one homonym at the other end of the country. */
function weightedMedian(items: readonly Weighted[], value: (position: Position) => number): number {
  const sorted = items.map(({ position, weight }) => ({ value: value(position), weight })).sort((a, b) => a.value - b.value);
  let rest = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  for (const item of sorted) {
    rest -= item.weight;
    if (rest <= 0) return item.value;
  }
  return sorted.at(-1)?.value ?? 0;
}

/** German codes are handed out by region: the longer the common beginning and the closer the numbers, the closer the places. */
function weightOf(code: string, other: string): number {
  const closeness = 1 / (1 + Math.abs(Number(code) - Number(other)));
  if (code.slice(0, 4) === other.slice(0, 4)) return 3 * closeness;
  return code.slice(0, 3) === other.slice(0, 3) ? closeness : closeness / 10;
}

/**
 * Where a code should lie, judged by the codes next to it in number that share its first two digits.
 *
 * @param code five digits
 * @param codes all codes in ascending order
 * @param index of `code` in `codes`
 * @param located positions known so far; that of `code` itself is not used
 * @returns undefined when no neighbour is located
 */
export function expectedPosition(code: string, codes: readonly string[], index: number, located: ReadonlyMap<string, Position>): Position | undefined {
  const neighbours: Weighted[] = [];
  for (let step = 1; step < REACH && neighbours.length < NEIGHBOURS; step++) {
    for (const other of [codes[index - step], codes[index + step]]) {
      const position = other === undefined ? undefined : located.get(other);
      if (other === undefined || position === undefined || other.slice(0, 2) !== code.slice(0, 2)) continue;
      neighbours.push({ position, weight: weightOf(code, other) });
    }
  }
  if (neighbours.length === 0) return undefined;
  return {
    latitude: weightedMedian(neighbours, ({ latitude }) => latitude),
    longitude: weightedMedian(neighbours, ({ longitude }) => longitude),
  };
}
