/** What was kept or let go in this browser since the page was loaded, by the id of the opportunity: lists that were fetched before are older than this. */
const changed = new Map<string, boolean>();
const listeners = new Set<() => void>();

/** For `useSyncExternalStore`. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whether it was kept or let go here; undefined when neither. */
export const changedHere = (id: string): boolean | undefined => changed.get(id);

/** Remembers a change, or forgets it with undefined, and tells all buttons of that opportunity. */
export function remember(id: string, isFavourite: boolean | undefined): void {
  if (isFavourite === undefined) changed.delete(id);
  else changed.set(id, isFavourite);
  for (const listener of listeners) listener();
}
