import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ModerationDeed } from '../../generated/enums.ts';

/** An answer to begin with. Whoever is told reads it as it is, so it stands in both languages, whatever the site is read in. */
export interface Answer {
  readonly name: MessageDescriptor;
  readonly deeds: readonly ModerationDeed[];
  readonly de: string;
  readonly en: string;
}

export const ANSWERS: readonly Answer[] = [
  {
    name: msg`Contact details in the text`,
    deeds: ['ASK_TO_CHANGE', 'TAKE_DOWN'],
    de: 'Im Text stehen eine Telefonnummer oder eine E-Mail-Adresse. Bitte nehmen Sie sie heraus: Interessierte schreiben Ihnen über das Formular, und niemand muss dafür Kontaktdaten veröffentlichen.',
    en: 'The text has a telephone number or an e-mail address. Please take it out: people write to you by the form, and nobody has to publish contact details for that.',
  },
  {
    name: msg`A link in the text`,
    deeds: ['ASK_TO_CHANGE', 'TAKE_DOWN'],
    de: 'Im Text steht ein Link, den wir nicht einordnen können. Bitte beschreiben Sie das Angebot im Text selbst und nehmen Sie den Link heraus.',
    en: 'The text has a link that we cannot place. Please describe the offer in the text itself and take the link out.',
  },
  {
    name: msg`The same text several times`,
    deeds: ['ASK_TO_CHANGE', 'TAKE_DOWN'],
    de: 'Dieser Text steht mehrmals im Netzwerk. Bitte fassen Sie gleiche Angebote zusammen oder schreiben Sie, worin sie sich unterscheiden.',
    en: 'This text stands in the network several times. Please put offers that are the same together, or write how they differ.',
  },
  {
    name: msg`Wrong or out of date`,
    deeds: ['ASK_TO_CHANGE', 'TAKE_DOWN'],
    de: 'Wir haben den Hinweis bekommen, dass Angaben nicht mehr stimmen. Bitte sehen Sie sie durch und berichtigen Sie, was sich geändert hat.',
    en: 'We have been told that something in it is no longer right. Please look through it and correct what has changed.',
  },
  {
    name: msg`It is in order again`,
    deeds: ['TAKE_BACK'],
    de: 'Wir haben es noch einmal angesehen, und es ist in Ordnung. Vielen Dank, dass Sie sich gemeldet haben.',
    en: 'We have looked at it once more, and it is in order. Thank you for getting in touch.',
  },
  {
    name: msg`It stays as decided`,
    deeds: ['UPHOLD'],
    de: 'Wir haben Ihren Widerspruch gelesen und noch einmal darüber gesprochen. Der Grund für die Entscheidung besteht weiter: ',
    en: 'We have read your objection and talked about it once more. The reason for the decision still holds: ',
  },
];
