import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailContent, type MailText } from '../../../shared/mail/layout.ts';
import type { PlannedMail } from '../mail.repository.ts';
import { endInWords, momentInWords, placeInWords, startInWords } from '../when-where.ts';
import type { RegistrationMailKind } from '../registration.codes.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';

const WITHOUT_PLACE: ReadonlySet<RegistrationMailKind> = new Set(['CANCELLED', 'LAPSED', 'TOO_FEW_SEATS']);

/** A mail about a registration. `link` opens the page with the buttons, `site` is the host's name for the small print. */
export function registrationMailText({ alsoFor, event, footerLink, kind, registration }: Pick<PlannedMail, 'alsoFor' | 'event' | 'kind' | 'registration'> & Pick<MailContent, 'footerLink'>, link: string, site: string): MailText {
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
        { kind: 'button', label: words.button, url: link },
        ...(words.after ? [{ kind: 'paragraph', text: words.after } as const] : []),
      ],
      footer: [words.footer, locale === Locale.EN ? `This mail comes from ${site}.` : `Diese E-Mail kommt von ${site}.`],
      footerLink,
    }),
  };
}
