import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { incompleteEmail, looksLikeEmail } from '../../shared/email-rule.ts';
import type { FieldRefusal } from '../../shared/graph/graph.ts';
import type { ContactFields } from './draft.ts';

export type ContactField = keyof ContactFields;

/** The order in which the fields stand on the page. */
export const CONTACT_FIELDS: readonly ContactField[] = ['name', 'email', 'message', 'consent'];

/** What is wrong with which field, in words. */
export type ContactErrors = Partial<Record<ContactField, string>>;

export const MIN_MESSAGE = 20;
export const MAX_MESSAGE = 5000;
export const MAX_NAME = 100;

/* The rules of the service (ContactOrganiserInput), so that most mistakes are found without asking it. It has the last word. */

function nameError(name: string, i18n: I18n): string | undefined {
  const text = name.trim();
  if (text === '') return i18n._(msg`Please tell your name, so that the organisation knows who is writing.`);
  if (text.length > MAX_NAME) return i18n._(msg`Please shorten the name to ${MAX_NAME} characters at most.`);
  return /[\p{Cc}\u2028\u2029]/u.test(text) ? i18n._(msg`Please write the name in one line.`) : undefined;
}

function emailError(email: string, i18n: I18n): string | undefined {
  const text = email.trim();
  if (text === '') return i18n._(msg`Please give your e-mail address. The confirmation goes there, and later the answer.`);
  return looksLikeEmail(text) ? undefined : i18n._(incompleteEmail);
}

function messageError(message: string, i18n: I18n): string | undefined {
  const { length } = message.trim();
  if (length === 0) return i18n._(msg`Please write a few words: what interests you, and when you have time.`);
  if (length < MIN_MESSAGE) return i18n._(msg`Please write a little more: at least ${MIN_MESSAGE} characters.`);
  if (length > MAX_MESSAGE) return i18n._(msg`The message is too long: ${length} of at most ${MAX_MESSAGE} characters.`);
  return /[^\P{Cc}\n\r\t]/u.test(message) ? i18n._(msg`The message contains characters that cannot be sent. Please type that part once more.`) : undefined;
}

const consentError = (consent: boolean, i18n: I18n) => (consent ? undefined : i18n._(msg`Please agree. Otherwise the organisation cannot answer you.`));

/** All errors at once, each as one sentence that says how to mend it. Empty when the form can be sent. */
export function contactErrors({ name, email, message, consent }: ContactFields, i18n: I18n): ContactErrors {
  const errors = { name: nameError(name, i18n), email: emailError(email, i18n), message: messageError(message, i18n), consent: consentError(consent, i18n) };
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => error !== undefined));
}

/** The same for somebody with an account; `name` is null when the account has one and none is asked for. */
export function accountErrors({ name, message }: { readonly name: string | null; readonly message: string }, i18n: I18n): ContactErrors {
  const wrong = { name: name === null ? undefined : nameError(name, i18n), message: messageError(message, i18n) };
  return { ...(wrong.name && { name: wrong.name }), ...(wrong.message && { message: wrong.message }) };
}

/** What the service refused, in the words of the form. Fields that the form does not have are left out. */
export function refusedFields(refusals: readonly FieldRefusal[], fields: ContactFields, i18n: I18n): ContactErrors {
  const refused = CONTACT_FIELDS.filter((field) => refusals.some(({ path }) => path === `input.${field}`));
  const own = contactErrors(fields, i18n);
  const general: Record<ContactField, string> = {
    name: i18n._(msg`This name contains characters that cannot be sent.`),
    email: i18n._(msg`This e-mail address does not exist in this form. Please check it letter by letter.`),
    message: i18n._(msg`The message contains characters that cannot be sent. Please type that part once more.`),
    consent: i18n._(msg`Please agree. Otherwise the organisation cannot answer you.`),
  };
  return Object.fromEntries(refused.map((field) => [field, own[field] ?? general[field]]));
}
