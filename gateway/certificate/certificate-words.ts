import { SITE_ZONE } from '../../services/shared/site-days.ts';
import type { Language } from '../feeds/language.ts';

/** The sentences of a certificate in one language. */
export interface CertificateWords {
  readonly title: string;
  readonly tookPart: string;
  readonly when: (startsAt: Date, endsAt: Date, timeZone: string) => string;
  readonly hours: (hours: number) => string;
  readonly issued: (organisation: string, at: Date) => string;
  readonly check: string;
  readonly code: (code: string) => string;
}

const LOCALES = { de: 'de-DE', en: 'en-GB' } as const;

/** A day, or the first and the last of several; the end is exclusive, so that midnight belongs to the day before. */
const days = (language: Language) => (startsAt: Date, endsAt: Date, timeZone: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone }).formatRange(startsAt, new Date(Math.max(startsAt.getTime(), endsAt.getTime() - 1)));

const day = (language: Language, at: Date): string => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: SITE_ZONE }).format(at);
const number = (language: Language, value: number): string => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);

const WORDS: Readonly<Record<Language, CertificateWords>> = {
  de: {
    title: 'Teilnahmebescheinigung',
    tookPart: 'hat teilgenommen an',
    when: days('de'),
    hours: (hours) => `Umfang: ${number('de', hours)} ${hours === 1 ? 'Stunde' : 'Stunden'}`,
    issued: (organisation, at) => `Ausgestellt von ${organisation} am ${day('de', at)}. Die Teilnahme wurde vor Ort festgehalten; die Bescheinigung gilt ohne Unterschrift.`,
    check: 'Ob sie echt ist, lässt sich hier prüfen:',
    code: (code) => `Prüfnummer ${code}`,
  },
  en: {
    title: 'Certificate of attendance',
    tookPart: 'took part in',
    when: days('en'),
    hours: (hours) => `Extent: ${number('en', hours)} ${hours === 1 ? 'hour' : 'hours'}`,
    issued: (organisation, at) => `Issued by ${organisation} on ${day('en', at)}. Attendance was recorded at the event; the certificate is valid without a signature.`,
    check: 'Check here that it is genuine:',
    code: (code) => `Check number ${code}`,
  },
};

export function certificateWords(language: Language): CertificateWords {
  return WORDS[language];
}
