import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailText } from '../../../shared/mail/layout.ts';
import type { InquiryForMail } from '../inquiry.repository.ts';

type Facts = Pick<InquiryForMail, 'locale' | 'name' | 'message' | 'organisationName' | 'opportunityTitle'>;

function german({ name, message, organisationName: organisation, opportunityTitle: title }: Facts, link: string, site: string) {
  return {
    subject: `Bitte bestätigen Sie Ihre Anfrage an ${organisation}`,
    heading: `Guten Tag ${name}`,
    blocks: [
      {
        kind: 'paragraph',
        text: title
          ? `Sie möchten ${organisation} zu „${title}“ schreiben. Ein Schritt fehlt noch: Bitte bestätigen Sie, dass die Anfrage von Ihnen kommt.`
          : `Sie möchten ${organisation} schreiben. Ein Schritt fehlt noch: Bitte bestätigen Sie, dass die Anfrage von Ihnen kommt.`,
      },
      { kind: 'button', label: 'Anfrage bestätigen', url: link },
      {
        kind: 'paragraph',
        text: `Erst dann erhält ${organisation} Ihre Nachricht, Ihren Namen und Ihre E-Mail-Adresse. Der Link gilt 24 Stunden und nur einmal.`,
      },
      { kind: 'paragraph', text: 'Das haben Sie geschrieben:' },
      { kind: 'quote', text: message },
    ],
    footer: [
      'Sie haben das nicht geschrieben? Dann tun Sie bitte nichts: Die Nachricht geht nirgendwohin, und wir löschen sie, sobald der Link abgelaufen ist.',
      `Diese E-Mail kommt von ${site}.`,
    ],
  } as const;
}

function english({ name, message, organisationName: organisation, opportunityTitle: title }: Facts, link: string, site: string) {
  return {
    subject: `Please confirm your message to ${organisation}`,
    heading: `Hello ${name}`,
    blocks: [
      {
        kind: 'paragraph',
        text: title
          ? `You would like to write to ${organisation} about “${title}”. One step is left: please confirm that the message comes from you.`
          : `You would like to write to ${organisation}. One step is left: please confirm that the message comes from you.`,
      },
      { kind: 'button', label: 'Confirm the message', url: link },
      {
        kind: 'paragraph',
        text: `Only then does ${organisation} get your message, your name and your e-mail address. The link works for 24 hours and once.`,
      },
      { kind: 'paragraph', text: 'This is what you wrote:' },
      { kind: 'quote', text: message },
    ],
    footer: [
      'You did not write this? Then please do nothing: the message goes nowhere, and we erase it once the link has expired.',
      `This mail comes from ${site}.`,
    ],
  } as const;
}

/** The mail to the volunteer. `link` opens the page with the button that confirms, `site` is the host's name for the small print. */
export function confirmationMail(facts: Facts, link: string, site: string): MailText {
  const { subject, ...content } = (facts.locale === Locale.EN ? english : german)(facts, link, site);
  return { subject, ...layoutMail({ locale: facts.locale, ...content }) };
}
