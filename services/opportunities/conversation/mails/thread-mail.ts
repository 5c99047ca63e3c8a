import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailBlock } from '../../../shared/mail/layout.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { MailSource } from './mail-words.ts';

interface Frame {
  readonly locale: Locale;
  /** The way to have no more mails of this kind. */
  readonly footerLink: { readonly label: string; readonly url: string };
  /** Address of a posting. */
  readonly pageOf: (slug: string) => string;
}

/** A mail of a thread. */
export function threadMail(source: MailSource, { locale, footerLink, pageOf }: Frame): { subject: string; text: string; html: string } {
  const { facts, link, similar } = source;
  const words = (locale === Locale.EN ? ENGLISH : GERMAN)[facts.kind](source);
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: words.opening },
    ...(facts.body ? [{ kind: 'quote', text: facts.body } as const] : []),
    { kind: 'button', label: words.button, url: link },
    ...(words.closing ? [{ kind: 'paragraph', text: words.closing } as const] : []),
    ...(words.similar && similar.length > 0 ? [{ kind: 'paragraph', text: words.similar } as const] : []),
    ...(words.similar ? similar.map(({ title, slug, organisationName }) => ({ kind: 'link', label: title, note: organisationName, url: pageOf(slug) }) as const) : []),
  ];
  return { subject: words.subject, ...layoutMail({ locale, heading: words.heading, blocks, footer: [words.footer], footerLink }) };
}
