import type { Criteria } from '../matching/posting.ts';

/** The criteria of a saved search as its row keeps them: what was asked and nothing else, so that equal searches are equal texts. */
export type KeptCriteria = Omit<Criteria, 'words'> & {
  /** The words as typed, trimmed. */
  readonly text?: string;
};

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && (!Array.isArray(value) || value.length > 0);

/** Brings criteria into the form that is kept: without what says nothing, lists without repeats and in one order. */
export function keptCriteria({ words: _words, ...criteria }: Criteria, text: string | undefined): KeptCriteria {
  const said = Object.entries({ ...criteria, text: text?.trim() || undefined }).filter(([, value]) => isSaid(value));
  return Object.fromEntries(said.map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value as string[])].toSorted() : value]));
}
