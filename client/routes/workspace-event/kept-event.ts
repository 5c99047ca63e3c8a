import { NO_EVENT } from './event-fields.ts';
import type { EventFields } from './event-fields.ts';

/** What somebody has typed that is not saved yet, and the version that they began from; 0 for a new event. */
export interface KeptEvent {
  readonly version: number;
  readonly fields: EventFields;
}

type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Does it with the storage of this tab; nothing where the browser forbids it. */
function withStorage<Result>(act: (storage: TabStorage) => Result): Result | undefined {
  try {
    return act(window.sessionStorage);
  } catch {
    return undefined;
  }
}

const keyOf = (form: string) => `event:${form}`;

function isKept(value: unknown): value is KeptEvent {
  const { fields, version } = (value ?? {}) as Partial<KeptEvent>;
  if (typeof version !== 'number' || typeof fields !== 'object' || fields === null) return false;
  return Object.entries(NO_EVENT).every(([name, empty]) => {
    const kept: unknown = fields[name as keyof EventFields];
    return Array.isArray(empty) ? Array.isArray(kept) : typeof kept === typeof empty;
  });
}

/** What was typed before a reload; what cannot be read is nothing. */
export function readKept(form: string): KeptEvent | undefined {
  return withStorage((storage) => {
    const value: unknown = JSON.parse(storage.getItem(keyOf(form)) ?? 'null');
    return isKept(value) ? value : undefined;
  });
}

/** Keeps it in this tab only. */
export const keep = (form: string, kept: KeptEvent): void => withStorage((storage) => storage.setItem(keyOf(form), JSON.stringify(kept)));

/** Forgets it once it is saved. */
export const forgetKept = (form: string): void => withStorage((storage) => storage.removeItem(keyOf(form)));
