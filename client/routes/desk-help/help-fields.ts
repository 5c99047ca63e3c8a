import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldRefusal } from '../../shared/graph/graph.ts';

/** What is in the form. */
export interface HelpFields {
  readonly organisationId: string;
  readonly title: string;
  readonly need: string;
  readonly details: string;
  readonly interests: readonly string[];
  readonly place: string;
  readonly endsOn: string;
  readonly personName: string;
  readonly street: string;
  readonly phone: string;
  readonly note: string;
}
export type HelpField = keyof HelpFields;

/** The names of the fields, in the order in which they stand. */
export const HELP_FIELDS: Readonly<Record<HelpField, MessageDescriptor>> = {
  organisationId: msg`Who answers the volunteers`,
  title: msg`Heading`,
  need: msg`Which help is needed`,
  details: msg`More about it (optional)`,
  interests: msg`Interests`,
  place: msg`District: postal code or town`,
  endsOn: msg`Last day on which help is wanted (optional)`,
  personName: msg`Name`,
  street: msg`Street, number and town`,
  phone: msg`Telephone (optional)`,
  note: msg`What the volunteer should know (optional)`,
};

/** What is sent. */
export function inputOf({ details, endsOn, interests, note, phone, ...fields }: HelpFields, { networkId, textLanguage }: { networkId: string; textLanguage: 'DE' | 'EN' }) {
  return { ...fields, networkId, textLanguage, interests: [...interests], details: details.trim() || null, endsOn: endsOn || null, phone: phone.trim() || null, note: note.trim() || null };
}

const WORDS: Readonly<Record<string, MessageDescriptor>> = {
  REVEALS_PERSON: msg`This tells everybody who the person is or how to reach them. Please leave out name, house number, telephone number and e-mail addresses.`,
  UNKNOWN_PLACE: msg`We do not know this place. Please take a postal code or a town.`,
  IN_THE_PAST: msg`This day is over.`,
  NOT_VERIFIED: msg`This organisation is not verified yet.`,
  NOT_YOURS: msg`You do not act for this organisation, or no longer.`,
};

/** What was refused, in words and by field. */
export function helpErrors(refusals: readonly FieldRefusal[], i18n: I18n): Partial<Record<HelpField, string>> {
  const errors: Partial<Record<HelpField, string>> = {};
  for (const { path, code } of refusals) {
    const field = path.split('.')[1] ?? '';
    if (field in HELP_FIELDS) errors[field as HelpField] ??= i18n._(WORDS[code] ?? msg`Please fill this in; it may be too long.`);
  }
  return errors;
}
