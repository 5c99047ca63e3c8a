import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailText } from '../../../shared/mail/layout.ts';

function german(name: string, link: string, site: string) {
  return {
    subject: `Bitte bestätigen Sie Ihre Suche: ${name}`,
    heading: 'Möchten Sie von neuen Angeboten hören?',
    blocks: [
      { kind: 'paragraph', text: `Sie möchten eine E-Mail bekommen, wenn es neue Angebote zu Ihrer Suche gibt: ${name}. Ein Schritt fehlt noch: Bitte bestätigen Sie, dass das Ihre Adresse ist.` },
      { kind: 'button', label: 'Suche bestätigen', url: link },
      { kind: 'paragraph', text: 'Der Link gilt 24 Stunden und nur einmal. In jeder E-Mail können Sie die Suche ändern, ruhen lassen oder beenden.' },
    ],
    footer: ['Sie waren das nicht? Dann tun Sie bitte nichts: Sie hören nichts weiter, und wir löschen die Suche, sobald der Link abgelaufen ist.', `Diese E-Mail kommt von ${site}.`],
  } as const;
}

function english(name: string, link: string, site: string) {
  return {
    subject: `Please confirm your search: ${name}`,
    heading: 'Would you like to hear of new offers?',
    blocks: [
      { kind: 'paragraph', text: `You would like to get a mail when there are new offers for your search: ${name}. One step is left: please confirm that this is your address.` },
      { kind: 'button', label: 'Confirm the search', url: link },
      { kind: 'paragraph', text: 'The link works for 24 hours and once. In every mail you can change the search, let it rest or end it.' },
    ],
    footer: ['That was not you? Then please do nothing: you will hear no more, and we erase the search once the link has expired.', `This mail comes from ${site}.`],
  } as const;
}

/** The mail that asks whether an address is right. `link` opens the page with the button that confirms, `site` is the host's name for the small print. */
export function searchConfirmationMail({ name, locale }: { readonly name: string; readonly locale: Locale }, link: string, site: string): MailText {
  const { subject, ...content } = (locale === Locale.EN ? english : german)(name, link, site);
  return { subject, ...layoutMail({ locale, ...content }) };
}
