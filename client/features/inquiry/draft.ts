/** What somebody has typed into a contact form. */
export interface ContactFields {
  readonly name: string;
  readonly email: string;
  readonly message: string;
  readonly consent: boolean;
}

/** What is kept of a form while the tab is open: the fields, and where the confirmation mail went once it is sent. */
export interface Draft {
  readonly fields: ContactFields;
  readonly sentTo?: string;
}

export const NO_FIELDS: ContactFields = { name: '', email: '', message: '', consent: false };

const keyOf = (recipientId: string) => `inquiry:${recipientId}`;

/** The part of the browser's storage that drafts need. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The storage of this tab, or nothing where the browser forbids it. */
function tabStorage(): DraftStorage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

const isDraft = (value: unknown): value is Draft => {
  const fields = (value as Partial<Draft> | null)?.fields;
  return typeof fields?.name === 'string' && typeof fields.email === 'string' && typeof fields.message === 'string' && typeof fields.consent === 'boolean';
};

/** Reads the draft of a form; what cannot be read is none. */
export function readDraft(recipientId: string, storage = tabStorage()): Draft | undefined {
  try {
    const value: unknown = JSON.parse(storage?.getItem(keyOf(recipientId)) ?? 'null');
    return isDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the draft in this tab only. A full or forbidden storage loses nothing but the help after a reload. */
export function keepDraft(recipientId: string, draft: Draft, storage = tabStorage()): void {
  try {
    storage?.setItem(keyOf(recipientId), JSON.stringify(draft));
  } catch {
    // Nothing to do: the form itself still has everything.
  }
}
