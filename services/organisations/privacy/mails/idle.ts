import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailText } from '../../../shared/mail/layout.ts';
import type { WarningForMail } from '../idle-accounts.repository.ts';
import { RETENTION } from '../retention.ts';

function dayInWords(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === Locale.EN ? 'en-GB' : 'de-DE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

function german({ name, endsOn }: WarningForMail, link: string, site: string) {
  const day = dayInWords(endsOn, Locale.DE);
  return {
    subject: `Ihr Konto bei ${site} wird am ${day} gelöscht`,
    heading: name ? `Guten Tag ${name}` : 'Guten Tag',
    blocks: [
      { kind: 'paragraph', text: `Sie waren lange nicht bei ${site}. Konten, die ${RETENTION.idleMonths} Monate niemand benutzt, löschen wir mit allem, was dazugehört. Ihres wäre am ${day} so weit.` },
      { kind: 'paragraph', text: 'Möchten Sie es behalten? Dann melden Sie sich bis dahin einmal an. Sonst brauchen Sie nichts zu tun.' },
      { kind: 'button', label: 'Anmelden und Konto behalten', url: link },
    ],
    footer: [`Diese E-Mail kommt von ${site}. Vor dem Löschen schreiben wir höchstens zweimal; abbestellen lässt sich das nicht, damit niemand sein Konto unbemerkt verliert.`],
  } as const;
}

function english({ name, endsOn }: WarningForMail, link: string, site: string) {
  const day = dayInWords(endsOn, Locale.EN);
  return {
    subject: `Your account at ${site} will be erased on ${day}`,
    heading: name ? `Hello ${name}` : 'Hello',
    blocks: [
      { kind: 'paragraph', text: `You have not been at ${site} for long. Accounts that nobody uses for ${RETENTION.idleMonths} months are erased with all that belongs to them. Yours would be on ${day}.` },
      { kind: 'paragraph', text: 'Would you like to keep it? Then sign in once before that day. Otherwise you need not do anything.' },
      { kind: 'button', label: 'Sign in and keep the account', url: link },
    ],
    footer: [`This mail comes from ${site}. Before we erase an account we write twice at most; nobody can unsubscribe from that, so that nobody loses an account unawares.`],
  } as const;
}

/** The warning before an idle account is erased. `publicUrl` is the address of the site, `site` its host's name. */
export function idleMail(warning: WarningForMail, publicUrl: string, site: string): MailText {
  const isEnglish = warning.locale === Locale.EN;
  const link = new URL(isEnglish ? '/en/sign-in' : '/sign-in', publicUrl).href;
  const { subject, ...content } = (isEnglish ? english : german)(warning, link, site);
  return { subject, ...layoutMail({ locale: warning.locale, ...content }) };
}
