import { NO_FIELDS } from './fields.ts';
import type { OrganisationFields } from './fields.ts';

/** The storage of this tab, or nothing where the browser forbids it. */
function tabStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

const keyOf = (form: string) => `organisation:${form}`;

/** Reads what was typed before a reload; fields of another type than expected are left out. Undefined when nothing is kept. */
export function readDraft(form: string, storage = tabStorage()): Partial<OrganisationFields> | undefined {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(keyOf(form)) ?? 'null');
    if (kept === null || typeof kept !== 'object') return undefined;
    const fits = Object.entries(NO_FIELDS).filter(([name, empty]) => {
      const value = (kept as Record<string, unknown>)[name];
      return Array.isArray(empty) ? Array.isArray(value) && value.every((id) => typeof id === 'string') : typeof value === typeof empty;
    });
    return Object.fromEntries(fits.map(([name]) => [name, (kept as Record<string, unknown>)[name]]));
  } catch {
    return undefined;
  }
}

/** Keeps what is typed, in this tab only. A full or forbidden storage loses nothing but the help after a reload. */
export function keepDraft(form: string, fields: OrganisationFields, storage = tabStorage()): void {
  try {
    storage?.setItem(keyOf(form), JSON.stringify(fields));
  } catch {
    // Nothing to do: the form itself still has everything.
  }
}

export function dropDraft(form: string, storage = tabStorage()): void {
  try {
    storage?.removeItem(keyOf(form));
  } catch {
    // Then nothing was kept either.
  }
}
