/** A list in which one entry has changed places with its neighbour; the same list where there is none. `by` is -1 or 1. */
export function moved<Entry>(list: readonly Entry[], index: number, by: number): Entry[] {
  const [one, other] = [list[index], list[index + by]];
  if (one === undefined || other === undefined) return [...list];
  return list.with(index, other).with(index + by, one);
}
