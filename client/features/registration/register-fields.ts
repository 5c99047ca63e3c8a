import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { incompleteEmail, looksLikeEmail } from '../../shared/email-rule.ts';
import type { FieldRefusal } from '../../shared/graph/graph.ts';

/** What the form says. `name` and `email` are null where they are not asked for. */
export interface RegisterFields {
  readonly name: string | null;
  readonly email: string | null;
  /** As typed. */
  readonly partySize: string;
}

export type RegisterField = keyof RegisterFields;
export type RegisterErrors = Partial<Record<RegisterField, string>>;

export const REGISTER_FIELDS: readonly RegisterField[] = ['name', 'email', 'partySize'];

/** The largest party, whatever there is room for. */
export const MOST_SEATS = 20;

const textOf = (form: FormData, name: string): string | null => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : null;
};

export function readRegisterForm(form: FormData): RegisterFields {
  return { name: textOf(form, 'name'), email: textOf(form, 'email'), partySize: textOf(form, 'partySize') ?? '1' };
}

const isParty = (text: string, most: number): boolean => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most;

/** What is wrong, each as one sentence that says how to mend it. `most` people fit into one registration. */
export function registerErrors({ name, email, partySize }: RegisterFields, most: number, i18n: I18n): RegisterErrors {
  return {
    ...(name !== null && (name === '' || name.length > 100) && { name: i18n._(msg`Please tell your name, in at most 100 characters.`) }),
    ...(email !== null && !looksLikeEmail(email) && { email: i18n._(incompleteEmail) }),
    ...(!isParty(partySize, most) && { partySize: i18n._(msg`Please give a number from 1 to ${most}.`) }),
  };
}

/** What the service refused, in the words of the form. */
export function refusedRegisterFields(refusals: readonly FieldRefusal[], most: number, i18n: I18n): RegisterErrors {
  const has = (field: string) => refusals.some(({ path }) => path === `input.${field}`);
  return {
    ...(has('name') && { name: i18n._(msg`Please tell your name, in at most 100 characters.`) }),
    ...(has('email') && { email: i18n._(incompleteEmail) }),
    ...(has('partySize') && { partySize: i18n._(msg`Please give a number from 1 to ${most}.`) }),
  };
}
