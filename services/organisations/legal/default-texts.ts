import { Locale } from '../../shared/locale.ts';
import type { LegalPageKind } from './legal-page.codes.ts';
import { germanTexts } from './german-texts.ts';
import { englishTexts } from './english-texts.ts';

/** The text that comes along with the software, in Markdown: what is true of every installation, until the operator writes their own. */
export function defaultLegalText(kind: LegalPageKind, locale: Locale): string {
  return (locale === Locale.EN ? englishTexts : germanTexts)[kind];
}
