import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailText } from '../../../shared/mail/layout.ts';

function german(network: string, link: string, site: string) {
  return {
    subject: `Bitte bestätigen Sie: Ihre Hilfe in ${network}`,
    heading: 'Danke, dass Sie helfen möchten',
    blocks: [
      { kind: 'paragraph', text: `Sie möchten helfen: ${network}. Ein Schritt fehlt noch: Bitte bestätigen Sie, dass das Ihre Adresse ist. Dann sieht die Koordination Ihr Angebot und meldet sich, wenn es passt.` },
      { kind: 'button', label: 'Angebot bestätigen', url: link },
      { kind: 'paragraph', text: 'Der Link gilt 24 Stunden und nur einmal. Ihre Adresse bekommt niemand zu sehen. Sie können das Angebot jederzeit ändern oder zurückziehen; 30 Tage nach dem Ende der Krise löschen wir es.' },
    ],
    footer: ['Sie waren das nicht? Dann tun Sie bitte nichts: Sie hören nichts weiter, und wir löschen alles, sobald der Link abgelaufen ist.', `Diese E-Mail kommt von ${site}.`],
  } as const;
}

function english(network: string, link: string, site: string) {
  return {
    subject: `Please confirm: your help in ${network}`,
    heading: 'Thank you for offering your help',
    blocks: [
      { kind: 'paragraph', text: `You would like to help: ${network}. One step is left: please confirm that this is your address. Then the coordination sees your offer and writes to you when it fits.` },
      { kind: 'button', label: 'Confirm the offer', url: link },
      { kind: 'paragraph', text: 'The link works for 24 hours and once. Nobody gets to see your address. You can change or withdraw the offer at any time; 30 days after the end of the crisis we erase it.' },
    ],
    footer: ['That was not you? Then please do nothing: you will hear no more, and we erase everything once the link has expired.', `This mail comes from ${site}.`],
  } as const;
}

/** The mail that asks whether an address is right. `link` opens the page with the button that confirms, `site` is the host's name for the small print. */
export function offerConfirmationMail({ networkName, locale }: { readonly networkName: string; readonly locale: Locale }, link: string, site: string): MailText {
  const { subject, ...content } = (locale === Locale.EN ? english : german)(networkName, link, site);
  return { subject, ...layoutMail({ locale, ...content }) };
}
