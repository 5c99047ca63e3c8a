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
    places(text: $text, first: 3) {
      id
      name
      postalCode
      region
    }
  }
`);

export type SuggestionKind = 'word' | 'interest' | 'organisation' | 'place';

/** One thing that may be meant. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** A text, or the id of an interest, the slug of an organisation, the id of a place. */
  readonly value: string;
  readonly label: string;
  /** How many offers a word finds. */
  readonly count?: number;
  /** What tells it from its namesakes: the field of an interest, the town of an organisation, the region of a place. */
  readonly note?: string | undefined;
}

/** Everything that may be meant, words first; places by postal code and name, as they go into the field. */
export function suggestionsOf({ wordCompletions, interestSuggestions, organisationSuggestions, places }: SearchSuggestionsQuery): Suggestion[] {
  return [
    ...(wordCompletions ?? []).map(({ text, count }) => ({ kind: 'word' as const, value: text, label: text, count })),
    ...(interestSuggestions ?? []).map(({ id, label, parent }) => ({ kind: 'interest' as const, value: id, label, note: parent?.label })),
    ...(organisationSuggestions ?? []).map(({ slug, name, address }) => ({ kind: 'organisation' as const, value: slug, label: name, note: address?.town ?? undefined })),
    ...places.map(({ id, name, postalCode, region }) => ({ kind: 'place' as const, value: id, label: [postalCode, name].filter(Boolean).join(' '), note: region ?? undefined })),
  ];
}

/** What choosing it makes of a search; an organisation leads to its page instead. What was typed to find an interest or a place is not searched for. */
export function chosen({ kind, label, value }: Suggestion, { interest }: Pick<Criteria, 'interest'>): { readonly change: Partial<Criteria> } | { readonly path: string } {
  switch (kind) {
    case 'word':
      return { change: { q: value } };
    case 'interest':
      return { change: { q: '', interest: interest.includes(value) ? interest : [...interest, value] } };
    case 'place':
      return { change: { q: '', place: label } };
    case 'organisation':
      return { path: `/organisations/${value}` };
  }
}

/** The number of the option that is current after a key, of so many; -1 is the text itself, which comes before the first and after the last. */
export function stepped(active: number, by: 1 | -1, count: number): number {
  const ring = count + 1;
  return ((active + 1 + by + ring) % ring) - 1;
}
