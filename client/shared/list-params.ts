/** The longest search text that the service takes. */
const LONGEST_TEXT = 200;

/** The words that somebody searches for, from the parameter `q`; cut where the service would refuse. */
export const textOf = (params: URLSearchParams): string => (params.get('q') ?? '').trim().slice(0, LONGEST_TEXT);

/** The values of a repeated parameter that are among the known ones; the others come from an old or mistyped address and are left out. */
export function valuesOf<Value extends string>(params: URLSearchParams, name: string, known: readonly Value[]): Value[] {
  const given = new Set(params.getAll(name));
  return known.filter((value) => given.has(value));
}
