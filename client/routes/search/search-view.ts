import type { FacetCounts } from '../../features/search/filter-panel.tsx';
import type { FieldRefusal } from '../../shared/graph/graph.ts';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { SearchConnection, SearchData } from './search-loader.ts';

/** The counts of the facets by value. */
export const facetCounts = ({ interests, kinds, commitment, attendance }: SearchConnection['facets']): FacetCounts => ({
  interests: new Map(interests.map(({ interest, count }) => [interest.id, count])),
  kinds: new Map(kinds.map(({ kind, count }) => [kind, count])),
  commitment: new Map(commitment.map(({ commitment: value, count }) => [value, count])),
  attendance: new Map(attendance.map(({ attendance: value, count }) => [value, count])),
});

/** Finds the label of an interest or a skill by its id, and the name of a network by `network SLUG`. */
export function labels({ choices: { interests, skills }, networks }: Pick<SearchData, 'choices' | 'networks'>): (id: string) => string | undefined {
  const known = new Map([...interests, ...interests.flatMap(({ children }) => children), ...skills].map(({ id, label }) => [id, label]));
  for (const { slug, name } of networks) known.set(`network ${slug}`, name);
  return (id) => known.get(id);
}

/** What the service did not accept, in words and by the field that is on the page; the rest is `other`. */
export function refusedFields(refusals: readonly FieldRefusal[], i18n: I18n) {
  const has = (pattern: RegExp) => refusals.some(({ path }) => pattern.test(path));
  return {
    place: has(/near/) ? i18n._(msg`We do not know this place. Try the postal code or the name of a larger town nearby.`) : undefined,
    text: has(/\btext$/) ? i18n._(msg`We cannot search for this. Try one or two simple words.`) : undefined,
    age: has(/\bage$/) ? i18n._(msg`Please give your age in years, for example 34.`) : undefined,
  };
}
