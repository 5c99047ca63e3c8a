import type { DataSource, EntityManager } from 'typeorm';
import { Locale } from '../../shared/locale.ts';
import { addressMark, unsubscribeToken } from '../../shared/mail/unsubscribe.ts';
import { type NotificationKind, WANTED_UNSAID } from './notification.codes.ts';
import { findChoices } from './notification.repository.ts';

/** Whether somebody wants a kind of mail. A worker asks right before it sends one; it needs the subgraph's database and the installation's secret. */
export async function isWanted({ db, secret }: { readonly db: DataSource | EntityManager; readonly secret: string }, kind: NotificationKind, email: string): Promise<boolean> {
  const choices = await findChoices(db, addressMark(secret, email));
  return choices.get(kind) ?? WANTED_UNSAID[kind];
}

const LABELS: Readonly<Record<Locale, string>> = { DE: 'Keine solchen E-Mails mehr erhalten', EN: 'Get no more mails like this' };

/**
 * What a mail that may be unwanted carries: `unsubscribe` belongs into the message, `footerLink` into its layout. The address is the same for
 * mail programs, which post to it, and for people, who open it and press the button there.
 */
export function unsubscribeFrom({ secret, publicUrl }: { readonly secret: string; readonly publicUrl: string }, kind: NotificationKind, email: string, locale: Locale) {
  const link = new URL(locale === Locale.EN ? '/en/unsubscribe' : '/unsubscribe', publicUrl);
  link.searchParams.set('token', unsubscribeToken(secret, { kind, mark: addressMark(secret, email) }));
  return { unsubscribe: { url: link.href }, footerLink: { label: LABELS[locale], url: link.href } };
}
