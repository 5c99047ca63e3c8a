import type { LanguageCode } from '../../generated/enums.ts';
import type { Locale } from '../i18n/locale.ts';

const NAMES = {
  DE: ['Deutsch', 'German'],
  EN: ['Englisch', 'English'],
  FR: ['Französisch', 'French'],
  LB: ['Luxemburgisch', 'Luxembourgish'],
  NL: ['Niederländisch', 'Dutch'],
  ES: ['Spanisch', 'Spanish'],
  PT: ['Portugiesisch', 'Portuguese'],
  IT: ['Italienisch', 'Italian'],
  PL: ['Polnisch', 'Polish'],
  CS: ['Tschechisch', 'Czech'],
  HU: ['Ungarisch', 'Hungarian'],
  RO: ['Rumänisch', 'Romanian'],
  BG: ['Bulgarisch', 'Bulgarian'],
  HR: ['Kroatisch', 'Croatian'],
  SR: ['Serbisch', 'Serbian'],
  BS: ['Bosnisch', 'Bosnian'],
  SQ: ['Albanisch', 'Albanian'],
  EL: ['Griechisch', 'Greek'],
  TR: ['Türkisch', 'Turkish'],
  AR: ['Arabisch', 'Arabic'],
  FA: ['Persisch', 'Persian'],
  PS: ['Paschtu', 'Pashto'],
  KU: ['Kurdisch', 'Kurdish'],
  RU: ['Russisch', 'Russian'],
  UK: ['Ukrainisch', 'Ukrainian'],
  TI: ['Tigrinya', 'Tigrinya'],
  AM: ['Amharisch', 'Amharic'],
  SO: ['Somali', 'Somali'],
  VI: ['Vietnamesisch', 'Vietnamese'],
  ZH: ['Chinesisch', 'Chinese'],
  JA: ['Japanisch', 'Japanese'],
  SIGN: ['Deutsche Gebärdensprache', 'German Sign Language'],
} as const satisfies Record<LanguageCode, readonly [german: string, english: string]>;

export const LANGUAGE_CODES = Object.keys(NAMES) as LanguageCode[];

/** The name of a language in the language of the page. A table, since browsers differ in what `Intl` calls them. */
export const languageName = (code: LanguageCode, locale: Locale): string => NAMES[code][locale === 'de' ? 0 : 1];
