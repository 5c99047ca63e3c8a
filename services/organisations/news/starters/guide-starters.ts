import { Locale } from '../../../shared/locale.ts';
import { ENGLISH_GUIDES } from './english-guides.ts';
import { GERMAN_GUIDES } from './german-guides.ts';
import type { GuideStarter } from './guide-starter.ts';

/** The guides of a language, in the order in which they are offered. */
export function guideStarters(language: Locale): readonly GuideStarter[] {
  return (language === Locale.DE ? GERMAN_GUIDES : ENGLISH_GUIDES).map((guide) => ({ ...guide, language }));
}
