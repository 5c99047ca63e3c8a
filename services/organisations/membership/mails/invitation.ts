import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailContent, type MailText } from '../../../shared/mail/layout.ts';
import { INVITATION_DAYS } from '../membership.codes.ts';

function german(organisation: string, link: string, site: string) {
  return {
    subject: `Einladung zu ${organisation}`,
    heading: 'Guten Tag',
    blocks: [
      { kind: 'paragraph', text: `${organisation} lädt Sie ein, die Seite der Organisation auf ${site} mit zu pflegen und Nachrichten zu beantworten.` },
      { kind: 'button', label: 'Einladung ansehen', url: link },
      { kind: 'paragraph', text: `Der Link gilt ${INVITATION_DAYS} Tage und nur einmal. Sie melden sich mit Ihrer E-Mail-Adresse an; ein Passwort brauchen Sie nicht.` },
    ],
    footer: ['Sie kennen die Organisation nicht? Dann tun Sie bitte nichts: Die Einladung läuft von selbst ab, und wir löschen Ihre Adresse.', `Diese E-Mail kommt von ${site}.`],
  } as const;
}

function english(organisation: string, link: string, site: string) {
  return {
    subject: `Invitation to ${organisation}`,
    heading: 'Hello',
    blocks: [
      { kind: 'paragraph', text: `${organisation} invites you to look after its page on ${site} together, and to answer messages.` },
      { kind: 'button', label: 'See the invitation', url: link },
      { kind: 'paragraph', text: `The link works for ${INVITATION_DAYS} days and once. You sign in with your e-mail address; you need no password.` },
    ],
    footer: ['You do not know the organisation? Then please do nothing: the invitation runs out by itself, and we erase your address.', `This mail comes from ${site}.`],
  } as const;
}

/** What the link says that ends invitations; many of those who get one have no account and no settings. */
export const NO_MORE: Readonly<Record<Locale, string>> = { DE: 'Keine Einladungen mehr an diese Adresse', EN: 'No more invitations to this address' };

interface Facts extends Pick<MailContent, 'locale' | 'footerLink'> {
  readonly organisationName: string;
}

/** The mail to somebody who is invited. `link` opens the page with the button that accepts, `site` is the host's name. */
export function invitationMail({ locale, organisationName, footerLink }: Facts, link: string, site: string): MailText {
  const { subject, ...content } = (locale === Locale.EN ? english : german)(organisationName, link, site);
  return { subject, ...layoutMail({ locale, ...content, footerLink }) };
}
