import { POSTING_FIELDS } from './posting-fields.ts';
import type { PostingFields } from './posting-fields.ts';

/** What somebody has typed that is not saved yet, and the version that they began from. */
export interface KeptDraft {
  readonly version: number;
  readonly fields: PostingFields;
}

type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (id: string) => `posting:${id}`;

/** The storage of this tab, or nothing where the browser forbids it. */
function tabStorage(): TabStorage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

const isKept = (value: unknown): value is KeptDraft => {
  const { fields, version } = (value ?? {}) as Partial<KeptDraft>;
  return typeof version === 'number' && typeof fields === 'object' && fields !== null && POSTING_FIELDS.every((field) => typeof fields[field] === 'string' || Array.isArray(fields[field]));
};

/** What was typed before a reload; what cannot be read is nothing. */
export function readKept(id: string, storage = tabStorage()): KeptDraft | undefined {
  try {
    const value: unknown = JSON.parse(storage?.getItem(keyOf(id)) ?? 'null');
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it in this tab only. A full or forbidden storage loses nothing but the help after a reload. */
export function keep(id: string, draft: KeptDraft, storage = tabStorage()): void {
  try {
    storage?.setItem(keyOf(id), JSON.stringify(draft));
  } catch {
    // Nothing to do: the form itself still has everything.
  }
}

/** Forgets it once it is saved. */
export function forgetKept(id: string, storage = tabStorage()): void {
  try {
    storage?.removeItem(keyOf(id));
  } catch {
    // Nothing was kept then.
  }
}
