import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailText } from '../../../shared/mail/layout.ts';
import { SITE_ZONE } from '../../../shared/site-days.ts';
import type { Reminder } from '../freshness.repository.ts';

type Facts = Pick<Reminder, 'organisationName' | 'organisationLocale' | 'postings'>;

function listed({ postings, organisationLocale }: Facts): string {
  const day = new Intl.DateTimeFormat(organisationLocale === Locale.EN ? 'en-GB' : 'de-DE', { day: 'numeric', month: 'long', timeZone: SITE_ZONE });
  return postings
    .map(({ title, expiresAt }) => (organisationLocale === Locale.EN ? `${title} (shown until ${day.format(new Date(expiresAt))})` : `${title} (sichtbar bis ${day.format(new Date(expiresAt))})`))
    .join('\n');
}

function german(facts: Facts, link: string, site: string) {
  const one = facts.postings.length === 1;
  return {
    subject: one ? `Gilt „${facts.postings[0]?.title}“ noch?` : `Gelten Ihre ${facts.postings.length} Angebote noch?`,
    heading: one ? 'Gilt Ihr Angebot noch?' : 'Gelten Ihre Angebote noch?',
    blocks: [
      { kind: 'paragraph', text: 'Damit Freiwillige sich auf alles verlassen können, fragen wir nach 90 Tagen nach. Bald ist es wieder so weit für:' },
      { kind: 'quote', text: listed(facts) },
      { kind: 'button', label: one ? 'Ja, das gilt noch' : 'Ja, das ansehen und bestätigen', url: link },
      { kind: 'paragraph', text: 'Dafür müssen Sie sich nicht anmelden. Was Sie nicht bestätigen, ist danach nicht mehr zu finden. Gelöscht wird nichts: Sie können es jederzeit wieder öffnen.' },
    ],
    footer: [`Sie erhalten diese E-Mail, weil ${facts.organisationName} auf ${site} steht.`],
  } as const;
}

function english(facts: Facts, link: string, site: string) {
  const one = facts.postings.length === 1;
  return {
    subject: one ? `Does “${facts.postings[0]?.title}” still hold?` : `Do your ${facts.postings.length} postings still hold?`,
    heading: one ? 'Does your posting still hold?' : 'Do your postings still hold?',
    blocks: [
      { kind: 'paragraph', text: 'So that volunteers can rely on everything, we ask again after 90 days. It is nearly time for:' },
      { kind: 'quote', text: listed(facts) },
      { kind: 'button', label: one ? 'Yes, it still holds' : 'Yes, look and confirm', url: link },
      { kind: 'paragraph', text: 'You need not sign in for it. What you do not confirm can no longer be found afterwards. Nothing is deleted: you can reopen it at any time.' },
    ],
    footer: [`You get this mail because ${facts.organisationName} is listed on ${site}.`],
  } as const;
}

/** Where the mail leads: `link` opens the page with the button, `site` is the host's name, `footerLink` the way to get no more of them. */
interface Ways {
  readonly link: string;
  readonly site: string;
  readonly footerLink: { readonly label: string; readonly url: string };
}

/** The one mail of a day that asks an organisation whether its postings still hold. */
export function reminderMail(facts: Facts, { link, site, footerLink }: Ways): MailText {
  const { subject, ...content } = (facts.organisationLocale === Locale.EN ? english : german)(facts, link, site);
  return { subject, ...layoutMail({ locale: facts.organisationLocale, ...content, footerLink }) };
}
