/** What a subgraph wants to know of an object, as the planner says it. */
export type KeySelection =
  | { readonly kind: 'Field'; readonly alias?: string; readonly name: string; readonly selections?: readonly KeySelection[] }
  | { readonly kind: 'InlineFragment'; readonly typeCondition?: string; readonly selections: readonly KeySelection[] };

/** Names of fields and places in lists, from the root of the answer. */
export type Path = readonly (string | number)[];

/** An object of the answer, and where it stands. */
export interface Spot {
  readonly value: Record<string, unknown>;
  readonly path: Path;
}

/** Whether it is an object and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds to `found` the objects that stand at `rest` below a value that stands at `path`; `@` is every element of a list. */
export function spotsAt(value: unknown, path: Path, rest: Path, found: Spot[]): void {
  if (Array.isArray(value)) {
    const below = rest[0] === '@' ? rest.slice(1) : rest;
    value.forEach((element, index) => spotsAt(element, [...path, index], below, found));
  } else if (isObject(value)) {
    const [head, ...below] = rest;
    if (head === undefined) found.push({ value, path });
    else if (Object.hasOwn(value, head)) spotsAt(value[head], [...path, head], below, found);
  }
}

/** What a subgraph needs to know of an object to find it again; null when a part of it is not there. */
export function keyOf(value: Record<string, unknown>, selections: readonly KeySelection[]): Record<string, unknown> | null {
  const key: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      if (selection.typeCondition === value['__typename']) {
        const inside = keyOf(value, selection.selections);
        if (!inside) return null;
        Object.assign(key, inside);
      }
      continue;
    }
    const name = selection.alias ?? selection.name;
    const part = value[name];
    if (part === undefined) return null;
    const below = selection.selections;
    const inside = (one: unknown): unknown => (below && isObject(one) ? keyOf(one, below) : one);
    key[name] = Array.isArray(part) ? part.map(inside) : inside(part);
  }
  return key;
}
