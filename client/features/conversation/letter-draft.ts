import { newKey } from '../../shared/new-key.ts';

/** The part of the browser's storage that drafts need. */
export type LetterStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A letter that has not been sent yet. The key is made up once for it, so that it arrives once however often it is tried. */
export interface LetterDraft {
  readonly text: string;
  readonly key: string;
}

/** The storage of this tab, or nothing where the browser forbids it. */
function tabStorage(): LetterStorage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

/** A new letter. */
export function newLetter(text = ''): LetterDraft {
  return { text, key: newKey() };
}

const nameOf = (inquiryId: string) => `letter:${inquiryId}`;

/** The letter that was begun in this tab; what cannot be read is none. */
export function readLetter(inquiryId: string, storage = tabStorage()): LetterDraft | undefined {
  try {
    const value = JSON.parse(storage?.getItem(nameOf(inquiryId)) ?? 'null') as Partial<LetterDraft> | null;
    return typeof value?.text === 'string' && typeof value.key === 'string' ? { text: value.text, key: value.key } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the letter in this tab, or forgets it once it is sent. A full or forbidden storage loses nothing but the help after a reload. */
export function keepLetter(inquiryId: string, letter: LetterDraft | undefined, storage = tabStorage()): void {
  try {
    if (letter) storage?.setItem(nameOf(inquiryId), JSON.stringify(letter));
    else storage?.removeItem(nameOf(inquiryId));
  } catch {
    // Nothing to do: the form itself still has everything.
  }
}
