import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailContent, type MailText } from '../../../shared/mail/layout.ts';
import type { PlannedMail } from '../mail.repository.ts';
import { endInWords, momentInWords, placeInWords, startInWords } from '../when-where.ts';
import type { RegistrationMailKind } from '../registration.codes.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';

const WITHOUT_PLACE: ReadonlySet<RegistrationMailKind> = new Set(['CANCELLED', 'EVENT_WITHHELD', 'LAPSED', 'TOO_FEW_SEATS', 'MESSAGE']);

/** Where the organisation is reached: its address is not told, and the answer to a mail of the site goes to the site. */
const CONTACT = {
  DE: { label: 'Seite des Termins', note: 'von dort erreichen Sie die Organisation; Antworten auf diese E-Mail kommen bei ihr nicht an' },
  EN: { label: 'Page of the event', note: 'from there you reach the organisation; answers to this mail do not get to it' },
} as const;

interface MailPages {
  /** Opens the page with the buttons. */
  readonly link: string;
  /** Of the event. */
  readonly page: string;
  /** The host's name, for the small print. */
  readonly site: string;
}

/** A mail about a registration. */
export function registrationMailText({ alsoFor, event, footerLink, kind, message, registration }: Pick<PlannedMail, 'alsoFor' | 'event' | 'kind' | 'message' | 'registration'> & Pick<MailContent, 'footerLink'>, { link, page, site }: MailPages): MailText {
  const { locale, name, offeredUntil, partySize, place, status } = registration;
  const until = offeredUntil ? momentInWords(offeredUntil, event.timeZone, locale) : '';
  const words = (locale === Locale.EN ? ENGLISH : GERMAN)[kind]({
    name,
    title: event.title,
    when: startInWords(event, locale),
    end: endInWords(event, locale),
    status,
    until,
    partySize,
    place: place ?? 1,
    reason: event.cancellationReason ?? '',
    subject: message?.subject ?? '',
    organisation: message?.organisation ?? '',
  });
  const where = placeInWords(event);
  const also = alsoFor.map(({ startsAt, title }) => `${locale === Locale.EN ? 'Also' : 'Außerdem'}: ${title} (${momentInWords(startsAt, event.timeZone, locale)})`);
  const paragraphs = [...words.paragraphs, ...also, ...(where && !WITHOUT_PLACE.has(kind) ? [`${locale === Locale.EN ? 'Where' : 'Ort'}: ${where}`] : [])];
  return {
    subject: words.subject,
    ...layoutMail({
      locale,
      heading: locale === Locale.EN ? `Hello ${name}` : `Guten Tag ${name}`,
      blocks: [
        ...paragraphs.map((text) => ({ kind: 'paragraph', text }) as const),
        ...(message ? [{ kind: 'quote', text: message.text } as const, { kind: 'link', ...CONTACT[locale], url: page } as const] : []),
        { kind: 'button', label: words.button, url: link },
        ...(words.after ? [{ kind: 'paragraph', text: words.after } as const] : []),
      ],
      footer: [words.footer, locale === Locale.EN ? `This mail comes from ${site}.` : `Diese E-Mail kommt von ${site}.`],
      footerLink,
    }),
  };
}
