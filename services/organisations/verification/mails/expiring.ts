import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailBlock, type MailContent } from '../../../shared/mail/layout.ts';
import type { CoordinatorForMail, RemindedCheck } from '../reminder.repository.ts';
import type { VerificationSubject } from '../verification.codes.ts';

const SUBJECTS: Readonly<Record<Locale, Readonly<Record<VerificationSubject, string>>>> = {
  DE: { REGISTER_ENTRY: 'Registereintrag', TAX_EXEMPTION: 'Gemeinnützigkeit', PERSON_IN_CHARGE: 'verantwortliche Person', ADDRESS: 'Anschrift' },
  EN: { REGISTER_ENTRY: 'register entry', TAX_EXEMPTION: 'charitable status', PERSON_IN_CHARGE: 'person in charge', ADDRESS: 'address' },
};

function lineOf({ organisationName, subject, validUntil }: RemindedCheck, locale: Locale): string {
  const day = new Intl.DateTimeFormat(locale === Locale.EN ? 'en-GB' : 'de-DE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${validUntil}T00:00:00Z`));
  const what = SUBJECTS[locale][subject];
  return locale === Locale.EN ? `${organisationName}: ${what}, counts until ${day}` : `${organisationName}: ${what}, gilt bis ${day}`;
}

/** The mail to one coordinator: all checks of a network that end soon or have ended. `link` opens the desk, `site` is the host's name. */
export function expiringMail({ name, locale, networkName, footerLink }: Omit<CoordinatorForMail, 'email'> & Pick<MailContent, 'footerLink'>, checks: readonly RemindedCheck[], link: string, site: string) {
  const isEnglish = locale === Locale.EN;
  const blocks: MailBlock[] = [
    {
      kind: 'paragraph',
      text: isEnglish
        ? 'These checks end within a month or have ended. One that has ended no longer counts on the page of the organisation.'
        : 'diese Prüfungen laufen binnen eines Monats ab oder sind abgelaufen. Was abgelaufen ist, zählt auf der Seite der Organisation nicht mehr.',
    },
    { kind: 'paragraph', text: checks.map((check) => lineOf(check, locale)).join('\n') },
    { kind: 'button', label: isEnglish ? 'Open the desk' : 'Zum Schreibtisch der Koordination', url: link },
  ];
  const greeting = isEnglish ? 'Hello' : 'Guten Tag';
  return {
    subject: isEnglish ? `Checks that end soon: ${networkName}` : `Prüfungen, die bald ablaufen: ${networkName}`,
    ...layoutMail({
      locale,
      heading: name ? `${greeting} ${name}` : greeting,
      blocks,
      footer: [isEnglish ? `You get this mail because you coordinate ${networkName} on ${site}.` : `Sie erhalten diese E-Mail, weil Sie ${networkName} auf ${site} koordinieren.`],
      footerLink,
    }),
  };
}
