import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailContent, type MailText } from '../../../shared/mail/layout.ts';
import type { NewsletterText } from '../newsletter.ts';

interface Facts {
  readonly locale: Locale;
  readonly texts: readonly NewsletterText[];
  readonly networkName: string;
}

/** Where the mail leads, and whether it is only a trial. */
interface Ways extends Pick<MailContent, 'footerLink'> {
  /** The page of the network. */
  readonly network: string;
  /** The host's name. */
  readonly site: string;
  readonly isTest?: boolean;
}

/** A newsletter as one of its readers gets it: in their language where it was written in that, else as it is. */
export function newsletterMail({ locale, texts, networkName }: Facts, { network, site, footerLink, isTest = false }: Ways): MailText {
  const text = texts.find(({ language }) => language === locale) ?? texts[0];
  if (!text) throw new Error('A newsletter says something in one language at least.');
  const isEnglish = locale === Locale.EN;
  const why = isEnglish ? `You get this mail because you subscribed to the newsletter of ${networkName} on ${site}.` : `Sie erhalten diese E-Mail, weil Sie den Newsletter von ${networkName} auf ${site} bestellt haben.`;
  const trial = isEnglish ? 'This is a test. Nobody else has got it.' : 'Das ist ein Test. Niemand sonst hat ihn bekommen.';
  return {
    subject: isTest ? `[Test] ${text.subject}` : text.subject,
    ...layoutMail({
      locale: text.language,
      heading: text.subject,
      blocks: [
        { kind: 'markdown', text: text.body },
        { kind: 'button', label: isEnglish ? `The page of ${networkName}` : `Zur Seite von ${networkName}`, url: network },
      ],
      footer: [isTest ? trial : why],
      footerLink,
    }),
  };
}
