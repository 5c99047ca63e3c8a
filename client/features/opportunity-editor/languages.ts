import type { LanguageCode } from '../../generated/enums.ts';

const ALL: Readonly<Record<LanguageCode, true>> = {
  DE: true, EN: true, SIGN: true, FR: true, LB: true, NL: true, ES: true, PT: true, IT: true, PL: true, CS: true, HU: true, RO: true, BG: true, HR: true, SR: true,
  BS: true, SQ: true, EL: true, TR: true, AR: true, FA: true, PS: true, KU: true, RU: true, UK: true, TI: true, AM: true, SO: true, VI: true, ZH: true, JA: true,
};

/** All languages of the schema; a new one without a place here does not compile. */
export const LANGUAGES = Object.keys(ALL) as LanguageCode[];
