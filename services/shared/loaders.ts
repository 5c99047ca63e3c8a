import DataLoader from 'dataloader';

/** A loader of rows by id: one statement for all ids of a request's tick; null for what is not there. */
export function loaderById<T extends { id: string }>(find: (ids: readonly string[]) => Promise<T[]>, known: (id: string) => boolean): DataLoader<string, T | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = await find(ids.filter(known));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** A loader of lists by a key that the rows carry: one statement for all keys; an empty list where nothing is there. */
export function loaderOfLists<T>(find: (keys: readonly string[]) => Promise<T[]>, keyOf: (row: T) => string): DataLoader<string, T[]> {
  return new DataLoader(async (keys: readonly string[]) => {
    const rows = await find(keys);
    const lists = new Map<string, T[]>(keys.map((key) => [key, []]));
    for (const row of rows) lists.get(keyOf(row))?.push(row);
    return keys.map((key) => lists.get(key) ?? []);
  });
}
