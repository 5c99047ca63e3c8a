import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailText } from '../../../shared/mail/layout.ts';

function german(network: string, link: string, site: string) {
  return {
    subject: `Bitte bestätigen Sie: Newsletter von ${network}`,
    heading: 'Möchten Sie den Newsletter bekommen?',
    blocks: [
      { kind: 'paragraph', text: `Sie möchten den Newsletter von ${network} bekommen. Ein Schritt fehlt noch: Bitte bestätigen Sie, dass das Ihre Adresse ist.` },
      { kind: 'button', label: 'Newsletter bestätigen', url: link },
      { kind: 'paragraph', text: 'Der Link gilt 24 Stunden und nur einmal. In jeder Ausgabe können Sie den Newsletter mit einem Klick abbestellen.' },
    ],
    footer: ['Sie waren das nicht? Dann tun Sie bitte nichts: Sie hören nichts weiter, und wir löschen Ihre Adresse, sobald der Link abgelaufen ist.', `Diese E-Mail kommt von ${site}.`],
  } as const;
}

function english(network: string, link: string, site: string) {
  return {
    subject: `Please confirm: newsletter of ${network}`,
    heading: 'Would you like to get the newsletter?',
    blocks: [
      { kind: 'paragraph', text: `You would like to get the newsletter of ${network}. One step is left: please confirm that this is your address.` },
      { kind: 'button', label: 'Confirm the newsletter', url: link },
      { kind: 'paragraph', text: 'The link works for 24 hours and once. In every issue you can unsubscribe with one click.' },
    ],
    footer: ['That was not you? Then please do nothing: you will hear no more, and we erase your address once the link has expired.', `This mail comes from ${site}.`],
  } as const;
}

/** The mail that asks whether an address is right. `link` opens the page with the button that confirms, `site` is the host's name for the small print. */
export function subscriptionMail({ networkName, locale }: { readonly networkName: string; readonly locale: Locale }, link: string, site: string): MailText {
  const { subject, ...content } = (locale === Locale.EN ? english : german)(networkName, link, site);
  return { subject, ...layoutMail({ locale, ...content }) };
}
