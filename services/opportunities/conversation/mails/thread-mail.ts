import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailBlock } from '../../../shared/mail/layout.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { MailSource } from './mail-words.ts';

/** A mail of a thread in a language. `pageOf` gives the address of a similar posting. */
export function threadMail(source: MailSource, locale: Locale, pageOf: (slug: string) => string): { subject: string; text: string; html: string } {
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
  return { subject: words.subject, ...layoutMail({ locale, heading: words.heading, blocks, footer: [words.footer] }) };
}
