import type { Locale } from '../locale.ts';
import { pageAddress } from './page-address.ts';
import { addressMark, unsubscribeToken } from './unsubscribe.ts';

const LABELS: Readonly<Record<Locale, string>> = { DE: 'Keine solchen E-Mails mehr erhalten', EN: 'Get no more mails like this' };

/**
 * What a mail that may be unwanted carries: `unsubscribe` belongs into the message, `footerLink` into its layout. The address is the same for
 * mail programs, which post to it, and for people, who open it and press the button there.
 *
 * @param kind one of the subgraph that sends the mail
 * @param label what the link says, when it is more than that no such mails shall come
 * @param scope id of the one sender of such mails that is meant, where it is not all of them
 */
export function unsubscribeFrom({ secret, publicUrl }: { readonly secret: string; readonly publicUrl: string }, kind: string, email: string, locale: Locale, label = LABELS[locale], scope?: string) {
  const url = pageAddress(publicUrl, locale, `/unsubscribe?token=${unsubscribeToken(secret, { kind, mark: addressMark(secret, email), ...(scope !== undefined && { scope }) })}`);
  return { unsubscribe: { url }, footerLink: { label, url } };
}
