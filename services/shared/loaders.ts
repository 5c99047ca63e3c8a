import DataLoader from 'dataloader';
import { coalesced } from './coalesce.ts';

/** Asks for many keys at once; a key without an entry has nothing. */
export type FindByKey<V> = (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>;

/** Rows by their ids, for all requests of the process: those at the same time share a statement. */
export function rowsById<T extends { id: string }>(find: (ids: readonly string[]) => Promise<T[]>): FindByKey<T> {
  return coalesced(async (ids) => new Map((await find(ids)).map((row) => [row.id, row])));
}

/** Lists by a key that the rows carry, for all requests of the process: those at the same time share a statement. */
export function listsByKey<T>(find: (keys: readonly string[]) => Promise<T[]>, keyOf: (row: T) => string): FindByKey<T[]> {
  return coalesced(async (keys) => Map.groupBy(await find(keys), keyOf));
}

/** A request's loader of rows by id; null for what is not there, and for what cannot be an id, without asking. */
export function loaderById<T>(find: FindByKey<T>, known: (id: string) => boolean): DataLoader<string, T | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = await find(ids.filter(known));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** A request's loader of lists; an empty one where nothing is there. */
export function loaderOfLists<T>(find: FindByKey<T[]>): DataLoader<string, T[]> {
  return new DataLoader(async (keys: readonly string[]) => {
    const lists = await find(keys);
    return keys.map((key) => lists.get(key) ?? []);
  });
}
