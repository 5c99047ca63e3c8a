import type { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailBlock, type MailText } from '../../../shared/mail/layout.ts';
import type { ToldSearch } from '../alert-mail.repository.ts';
import type { News } from '../news.ts';
import { reasonsOf } from './reasons.ts';

/** Where the mail leads; `footerLink` is the way to get no more of them. */
export interface AlertWays {
  readonly posting: (slug: string) => string;
  readonly search: (search: ToldSearch) => string;
  readonly change: (search: ToldSearch) => string;
  /** The host's name. */
  readonly site: string;
  readonly footerLink: { readonly label: string; readonly url: string };
}

interface Words {
  readonly subject: (count: number, title: string) => string;
  readonly heading: (count: number) => string;
  readonly forSearch: (name: string) => string;
  readonly all: string;
  readonly more: string;
  readonly change: string;
  readonly footer: (site: string) => string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  DE: {
    subject: (count, title) => (count === 1 ? `Neues Angebot für Sie: ${title}` : `${count} neue Angebote für Sie`),
    heading: (count) => (count === 1 ? 'Ein neues Angebot für Sie' : `${count} neue Angebote für Sie`),
    forSearch: (name) => `Zu Ihrer Suche: ${name}`,
    all: 'Die Suche ansehen',
    more: 'dort stehen noch mehr neue Angebote',
    change: 'Suche ändern, ruhen lassen oder beenden',
    footer: (site) => `Sie erhalten diese E-Mail, weil Sie sich auf ${site} eine Suche gemerkt haben. Ändern und beenden können Sie sie ohne Anmeldung.`,
  },
  EN: {
    subject: (count, title) => (count === 1 ? `A new offer for you: ${title}` : `${count} new offers for you`),
    heading: (count) => (count === 1 ? 'A new offer for you' : `${count} new offers for you`),
    forSearch: (name) => `For your search: ${name}`,
    all: 'See the search',
    more: 'there are more new offers there',
    change: 'Change the search, let it rest or end it',
    footer: (site) => `You get this mail because you saved a search on ${site}. You can change and end it without signing in.`,
  },
};

function blocksOf({ search, postings, hasMore }: News, locale: Locale, ways: AlertWays): MailBlock[] {
  const words = WORDS[locale];
  return [
    { kind: 'paragraph', text: words.forSearch(search.name) },
    ...postings.map(({ card, match }): MailBlock => {
      const note = [card.organisationName, card.placeName, ...reasonsOf(match.reasons, locale)].filter((part) => part !== null && part !== '').join(' · ');
      return { kind: 'link', label: card.title, note, url: ways.posting(card.slug) };
    }),
    { kind: 'link', label: words.all, ...(hasMore && { note: words.more }), url: ways.search(search) },
    { kind: 'link', label: words.change, url: ways.change(search) },
  ];
}

/** One mail for everything that is new for one person. */
export function alertMail(news: readonly News[], locale: Locale, ways: AlertWays): MailText {
  const words = WORDS[locale];
  const postings = news.flatMap((one) => one.postings);
  const count = postings.length;
  return {
    subject: words.subject(count, postings[0]?.card.title ?? ''),
    ...layoutMail({ locale, heading: words.heading(count), blocks: news.flatMap((one) => blocksOf(one, locale, ways)), footer: [words.footer(ways.site)], footerLink: ways.footerLink }),
  };
}
