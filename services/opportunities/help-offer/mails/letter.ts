import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailBlock, type MailText } from '../../../shared/mail/layout.ts';

interface Letter {
  readonly locale: Locale;
  readonly networkName: string;
  readonly senderName: string | null;
  readonly message: string;
  readonly title: string | null;
}

/** Ways on: to the help request, where it is still shown, and to the offer. */
interface Links {
  readonly request: string | null;
  readonly offer: string;
}

const requestBlock = (label: string, title: string | null, url: string | null): MailBlock[] => (title && url ? [{ kind: 'link', label: title, note: label, url }] : []);

function german({ networkName, senderName, message, title }: Letter, { request, offer }: Links, site: string) {
  const who = senderName ? `${senderName} von der Koordination ${networkName}` : `Die Koordination ${networkName}`;
  return {
    subject: `Zu Ihrem Angebot zu helfen: ${networkName}`,
    heading: 'Ihre Hilfe wird gebraucht',
    blocks: [
      { kind: 'paragraph', text: `${who} schreibt Ihnen:` },
      { kind: 'quote', text: message },
      ...requestBlock('Darum geht es', title, request),
      { kind: 'paragraph', text: 'Antworten Sie einfach auf diese E-Mail. Erst damit erfährt die Koordination Ihre Adresse.' },
      { kind: 'button', label: 'Angebot ändern oder zurückziehen', url: offer },
    ],
    footer: ['Sie bekommen diese E-Mail, weil Sie in der Krise Hilfe angeboten und das bestätigt haben.', `Diese E-Mail kommt von ${site}.`],
  } as const;
}

function english({ networkName, senderName, message, title }: Letter, { request, offer }: Links, site: string) {
  const who = senderName ? `${senderName} of the coordination of ${networkName}` : `The coordination of ${networkName}`;
  return {
    subject: `About your offer to help: ${networkName}`,
    heading: 'Your help is needed',
    blocks: [
      { kind: 'paragraph', text: `${who} writes to you:` },
      { kind: 'quote', text: message },
      ...requestBlock('What it is about', title, request),
      { kind: 'paragraph', text: 'Simply answer this mail. Only then does the coordination learn your address.' },
      { kind: 'button', label: 'Change or withdraw the offer', url: offer },
    ],
    footer: ['You get this mail because you offered help in the crisis and confirmed it.', `This mail comes from ${site}.`],
  } as const;
}

/** What a coordinator wrote to somebody who offered help. `site` is the host's name for the small print. */
export function offerLetterMail(letter: Letter, links: Links, site: string): MailText {
  const { subject, ...content } = (letter.locale === Locale.EN ? english : german)(letter, links, site);
  return { subject, ...layoutMail({ locale: letter.locale, ...content }) };
}
