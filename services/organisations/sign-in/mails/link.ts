import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailText } from '../../../shared/mail/layout.ts';
import { LINK_MINUTES } from '../sign-in.codes.ts';

function german(link: string, site: string) {
  return {
    subject: `Ihr Link zum Anmelden bei ${site}`,
    heading: 'Guten Tag',
    blocks: [
      { kind: 'paragraph', text: `mit diesem Link melden Sie sich bei ${site} an. Ein Passwort brauchen Sie nicht.` },
      { kind: 'button', label: 'Anmelden', url: link },
      { kind: 'paragraph', text: `Der Link gilt ${LINK_MINUTES} Minuten und nur einmal. Danach können Sie jederzeit einen neuen anfordern.` },
    ],
    footer: ['Sie wollten sich nicht anmelden? Dann tun Sie bitte nichts: Ohne den Link kommt niemand in Ihr Konto. Geben Sie ihn nicht weiter.', `Diese E-Mail kommt von ${site}.`],
  } as const;
}

function english(link: string, site: string) {
  return {
    subject: `Your link to sign in to ${site}`,
    heading: 'Hello',
    blocks: [
      { kind: 'paragraph', text: `With this link you sign in to ${site}. You need no password.` },
      { kind: 'button', label: 'Sign in', url: link },
      { kind: 'paragraph', text: `The link works for ${LINK_MINUTES} minutes and once. After that you can ask for a new one at any time.` },
    ],
    footer: ['You did not want to sign in? Then please do nothing: without the link nobody gets into your account. Do not pass it on.', `This mail comes from ${site}.`],
  } as const;
}

/** The mail with the link. `link` opens the page with the button that signs in, `site` is the host's name. */
export function linkMail(locale: Locale, link: string, site: string): MailText {
  const { subject, ...content } = (locale === Locale.EN ? english : german)(link, site);
  return { subject, ...layoutMail({ locale, ...content }) };
}
