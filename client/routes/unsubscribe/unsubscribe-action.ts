import type { Locale } from '../../shared/i18n/locale.ts';
import { localised } from '../../shared/i18n/locale.ts';

/** Where the forms of the page are sent to: the address that the mail names, too. */
export function unsubscribeAction(locale: Locale, params: URLSearchParams): string {
  return `${localised('/unsubscribe', locale)}?${new URLSearchParams({ token: params.get('token') ?? '' })}`;
}
