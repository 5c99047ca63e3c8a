import type { Language } from './language.ts';

/** One entry of a feed; texts are plain. */
export interface AtomEntry {
  /** A UUID. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  /** Who offers it; null when that is not known just now. */
  readonly author: string | null;
  /** RFC 3339. */
  readonly published: string | null;
  readonly updated: string;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
}

export interface AtomFeed {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  /** Address of the feed itself, which is its id too. */
  readonly self: string;
  /** The page with the same. */
  readonly page: string;
  readonly entries: readonly AtomEntry[];
}

/** Nothing has changed yet in a feed without entries; a moment that stays the same, so that the feed does. */
const NEVER = '1970-01-01T00:00:00Z';

/** What no XML 1.0 text may hold, escaped or not: control characters but tab and line ends, two non-characters, halves of a surrogate pair. */
// oxlint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text as XML shows it, within an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll(ILLEGAL, '\u{FFFD}').replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
const link = (rel: string, type: string, href: string): string => `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

function entryXml({ id, title, summary, url, author, published, updated, categories }: AtomEntry): string {
  return [
    '<entry>',
    element('id', `urn:uuid:${id}`),
    element('title', title),
    link('alternate', 'text/html', url),
    ...(published ? [element('published', published)] : []),
    element('updated', updated),
    ...(author ? [`<author>${element('name', author)}</author>`] : []),
    ...categories.map(({ term, label }) => `<category term="${escapeXml(term)}" label="${escapeXml(label)}"/>`),
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

/** A feed as RFC 4287 wants it; last changed when the last of its entries was. */
export function atomXml({ language, title, author, self, page, entries }: AtomFeed): string {
  const updated = entries.map((entry) => entry.updated).reduce((latest, at) => (Date.parse(at) > Date.parse(latest) ? at : latest), NEVER);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', self),
    element('title', title),
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    link('self', 'application/atom+xml', self),
    link('alternate', 'text/html', page),
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}
