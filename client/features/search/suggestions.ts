import type { SearchSuggestionsQuery } from '../../generated/graphql.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import type { Criteria } from './criteria.ts';

/** What somebody who types may mean, of each part in one request. A part that is down leaves its own list out. */
export const SearchSuggestions = graphql(`
  query SearchSuggestions($text: String!, $locale: Locale!) {
    wordCompletions(text: $text, first: 4) {
      text
      count
    }
    interestSuggestions(text: $text, locale: $locale, first: 3) {
      id
      label(locale: $locale)
      parent {
        id
        label(locale: $locale)
      }
    }
    organisationSuggestions(text: $text, first: 3) {
      id
      slug
      name
      address {
        town
      }
    }
    articleSuggestions(text: $text, first: 2) {
      kind
      slug
      title
      network {
        name
      }
    }
    eventSuggestions(text: $text, first: 2) {
      slug
      title
      startsAt
      timeZone
    }
    linkSuggestions(text: $text, first: 2) {
      title
      url
    }
    places(text: $text, first: 3) {
      id
      name
      postalCode
      region
    }
  }
`);

export type SuggestionKind = 'word' | 'interest' | 'organisation' | 'event' | 'news' | 'guide' | 'project' | 'link' | 'place';

/** One thing that may be meant. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** A text, or the id of an interest or a place, the slug of what has a page, the address of a link. */
  readonly value: string;
  readonly label: string;
  /** How many offers a word finds. */
  readonly count?: number;
  /** What tells it from its namesakes: the field of an interest, the town of an organisation, the region of a place, the network of an article, the host of a link. */
  readonly note?: string | undefined;
  /** Of an event: when, RFC 3339, and in which time zone that is meant. */
  readonly at?: { readonly startsAt: string; readonly timeZone: string };
}

const ARTICLES = [['news', 'NEWS'], ['guide', 'GUIDE'], ['project', 'PROJECT']] as const;

/** Where the pages are of what has one. */
const PATHS = { organisation: 'organisations', event: 'events', news: 'news', guide: 'guides', project: 'projects' } as const;

/** Everything that may be meant, words first; places by postal code and name, as they go into the field. */
export function suggestionsOf({ articleSuggestions, eventSuggestions, interestSuggestions, linkSuggestions, organisationSuggestions, places, wordCompletions }: SearchSuggestionsQuery): Suggestion[] {
  return [
    ...(wordCompletions ?? []).map(({ text, count }) => ({ kind: 'word' as const, value: text, label: text, count })),
    ...(interestSuggestions ?? []).map(({ id, label, parent }) => ({ kind: 'interest' as const, value: id, label, note: parent?.label })),
    ...(organisationSuggestions ?? []).map(({ slug, name, address }) => ({ kind: 'organisation' as const, value: slug, label: name, note: address?.town ?? undefined })),
    ...(eventSuggestions ?? []).map(({ slug, startsAt, timeZone, title }) => ({ kind: 'event' as const, value: slug, label: title, at: { startsAt, timeZone } })),
    ...ARTICLES.flatMap(([kind, of]) => (articleSuggestions ?? []).filter((article) => article.kind === of).map(({ network, slug, title }) => ({ kind, value: slug, label: title, note: network?.name }))),
    ...(linkSuggestions ?? []).map(({ title, url }) => ({ kind: 'link' as const, value: url, label: title, note: new URL(url).host.replace(/^www\./, '') })),
    ...places.map(({ id, name, postalCode, region }) => ({ kind: 'place' as const, value: id, label: [postalCode, name].filter(Boolean).join(' '), note: region ?? undefined })),
  ];
}

/** What choosing it makes of a search; what has a page leads there instead, and a link out of the site. What was typed to find an interest or a place is not searched for. */
export function chosen({ kind, label, value }: Suggestion, { interest }: Pick<Criteria, 'interest'>): { readonly change: Partial<Criteria> } | { readonly path: string } | { readonly url: string } {
  switch (kind) {
    case 'word':
      return { change: { q: value } };
    case 'interest':
      return { change: { q: '', interest: interest.includes(value) ? interest : [...interest, value] } };
    case 'place':
      return { change: { q: '', place: label } };
    case 'link':
      return { url: value };
    default:
      return { path: `/${PATHS[kind]}/${value}` };
  }
}

/** The number of the option that is current after a key, of so many; -1 is the text itself, which comes before the first and after the last. */
export function stepped(active: number, by: 1 | -1, count: number): number {
  const ring = count + 1;
  return ((active + 1 + by + ring) % ring) - 1;
}
