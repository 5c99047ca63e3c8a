import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { TimeSlot } from '../../generated/graphql.ts';
import { incompleteEmail, looksLikeEmail } from '../../shared/email-rule.ts';
import type { FieldRefusal } from '../../shared/graph/graph.ts';

/** What is in the form. `email` and `consent` are asked for once, when help is offered. */
export interface OfferFields {
  readonly words: string;
  readonly interests: readonly string[];
  readonly place: string;
  readonly availability: readonly TimeSlot[];
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly consent: boolean;
}
export type OfferField = keyof OfferFields;
export type OfferErrors = Partial<Record<OfferField, string>>;

export const NOTHING: OfferFields = { words: '', interests: [], place: '', availability: [], name: '', phone: '', email: '', consent: false };

/** The names of the fields, in the order in which they stand. */
export const OFFER_FIELDS: Readonly<Record<OfferField, MessageDescriptor>> = {
  words: msg`With what can you help?`,
  interests: msg`Or choose`,
  place: msg`Near where? Postal code or town`,
  availability: msg`When do you have time? (optional)`,
  name: msg`Your name`,
  phone: msg`Telephone (optional)`,
  email: msg`Your e-mail address`,
  consent: msg`The coordination may see my offer and write to me.`,
};

const SAY_WHAT = msg`Please say in a few words with what you can help, or choose something.`;
const WHERE = msg`We do not know this place. Please take a postal code or a town.`;

/** All errors at once; empty when the form can be sent. `isNew` when address and consent are asked for too. */
export function offerErrors({ words, interests, place, name, email, consent }: OfferFields, isNew: boolean, i18n: I18n): OfferErrors {
  return {
    ...(!words.trim() && interests.length === 0 && { words: i18n._(SAY_WHAT) }),
    ...(!place.trim() && { place: i18n._(WHERE) }),
    ...(!name.trim() && { name: i18n._(msg`Please tell your name.`) }),
    ...(isNew && !looksLikeEmail(email.trim()) && { email: i18n._(incompleteEmail) }),
    ...(isNew && !consent && { consent: i18n._(msg`Please agree. Otherwise the coordination cannot write to you.`) }),
  };
}

const WORDS: Readonly<Record<string, MessageDescriptor>> = {
  NOTHING_OFFERED: SAY_WHAT,
  UNKNOWN_PLACE: WHERE,
  IS_EMAIL: incompleteEmail,
};

/** What the service refused, in words and by field. */
export function refusedOffer(refusals: readonly FieldRefusal[], i18n: I18n): OfferErrors {
  const errors: OfferErrors = {};
  for (const { path, code } of refusals) {
    const field = path.split('.')[1] ?? '';
    if (field in OFFER_FIELDS) Object.assign(errors, { [field]: i18n._(WORDS[code] ?? msg`This is too long, or contains characters that cannot be saved.`) });
  }
  return errors;
}

/** What is sent of the offer itself. */
export function inputOf({ words, interests, place, availability, name, phone }: OfferFields) {
  return { words: words.trim() || null, interests: [...interests], place: place.trim(), availability: [...availability], name: name.trim(), phone: phone.trim() || null };
}
