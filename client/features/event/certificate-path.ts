import { localised } from '../../shared/i18n/locale.ts';
import type { Locale } from '../../shared/i18n/locale.ts';

/** Where the certificate with that number is a file, in the language of the page. */
export function certificateFilePath(code: string, locale: Locale): string {
  return localised(`/certificates/${code}.pdf`, locale);
}
