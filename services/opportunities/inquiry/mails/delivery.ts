import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailBlock, type MailContent, type MailText } from '../../../shared/mail/layout.ts';
import type { InquiryForMail } from '../inquiry.repository.ts';

type Facts = Pick<InquiryForMail, 'name' | 'email' | 'message' | 'organisationName' | 'organisationLocale' | 'opportunityTitle'>;

interface Ways extends Pick<MailContent, 'footerLink'> {
  /** The page of the posting, null when the message is about none. */
  readonly posting: string | null;
  /** The page of the conversation. */
  readonly thread: string;
}

interface Words {
  readonly subject: string;
  readonly heading: string;
  readonly opening: string;
  readonly answer: string;
  readonly look: string;
  readonly orHere: string;
  readonly here: string;
  readonly consent: string;
  readonly footer: readonly string[];
}

function german({ name, email, organisationName: organisation, opportunityTitle: title }: Facts, site: string): Words {
  return {
    subject: title ? `Anfrage von ${name}: ${title}` : `Anfrage von ${name}`,
    heading: 'Jemand möchte mitmachen',
    opening: title ? `${name} interessiert sich für „${title}“ und schreibt Ihnen:` : `${name} schreibt an ${organisation}:`,
    answer: `Antworten Sie einfach auf diese E-Mail. Ihre Antwort geht direkt an ${name} (${email}).`,
    look: 'Angebot ansehen',
    orHere: 'Oder Sie antworten auf der Seite. Dort sehen alle, die für Ihre Organisation tätig sind, wer schon geantwortet hat:',
    here: 'Auf der Seite antworten',
    consent: `${name} hat zugestimmt, dass Sie die E-Mail-Adresse für Ihre Antwort nutzen. Bitte verwenden Sie sie nur dafür.`,
    footer: [`Sie erhalten diese E-Mail, weil ${organisation} auf ${site} steht.`],
  };
}

function english({ name, email, organisationName: organisation, opportunityTitle: title }: Facts, site: string): Words {
  return {
    subject: title ? `Message from ${name}: ${title}` : `Message from ${name}`,
    heading: 'Somebody would like to join in',
    opening: title ? `${name} is interested in “${title}” and writes:` : `${name} writes to ${organisation}:`,
    answer: `Simply answer this mail. Your answer goes straight to ${name} (${email}).`,
    look: 'See the posting',
    orHere: 'Or you answer on the page. There everybody who acts for your organisation sees who has answered already:',
    here: 'Answer on the page',
    consent: `${name} has agreed that you use the address to answer. Please use it for nothing else.`,
    footer: [`You get this mail because ${organisation} is listed on ${site}.`],
  };
}

/** The mail to the organisation, in its own language. */
export function deliveryMail(facts: Facts, { posting, thread, footerLink }: Ways, site: string): MailText {
  const locale = facts.organisationLocale;
  const words = (locale === Locale.EN ? english : german)(facts, site);
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: words.opening },
    { kind: 'quote', text: facts.message },
    { kind: 'paragraph', text: words.answer },
    { kind: 'paragraph', text: words.orHere },
    { kind: 'button', label: words.here, url: thread },
    ...(posting ? [{ kind: 'button', label: words.look, url: posting } as const] : []),
    { kind: 'paragraph', text: words.consent },
  ];
  return { subject: words.subject, ...layoutMail({ locale, heading: words.heading, blocks, footer: words.footer, footerLink }) };
}
