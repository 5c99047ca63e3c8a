import type { FacetCount, Facets } from '../facets.ts';
import { isEligible } from '../gates.ts';
import { comesBefore, majorOf, minorOf } from '../keyset.ts';
import type { Keyset } from '../keyset.ts';
import { FEW } from '../match-index.ts';
import type { Hit, SearchOptions, SearchResult } from '../search-result.ts';
import { scoreOf } from '../match.ts';
import type { Criteria, Posting } from '../posting.ts';
import { FILTERS } from '../row-gates.ts';
import { ATTENDANCE_MODES, COMMITMENTS, KINDS } from '../packed.ts';
import type { Relaxation } from '../scan.ts';
import type { RelaxableFilter } from '../../opportunity/opportunity.codes.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The criterion that each filter sets. */
const CRITERION: Readonly<Record<RelaxableFilter, keyof Criteria>> = {
  TEXT: 'words',
  INTERESTS: 'interests',
  NEAR: 'near',
  AVAILABILITY: 'availability',
  COMMITMENT: 'commitment',
  KINDS: 'kinds',
  ATTENDANCE: 'attendance',
  SKILLS: 'skills',
  LANGUAGES: 'languages',
  AGE: 'age',
  ACCESSIBILITY: 'accessibility',
};

/** What `MatchIndex.search` must answer, in the plainest words: keep what is eligible, score all, sort, slice. */
export function referenceSearch(
  postings: readonly Posting[],
  vocabulary: Vocabulary,
  criteria: Criteria,
  { orderBy, first, after, now }: SearchOptions,
): SearchResult {
  const eligible = (asked: Criteria) => postings.filter((posting) => isEligible(asked, posting, vocabulary, now));
  const without = (filter: RelaxableFilter) => eligible({ ...criteria, [CRITERION[filter]]: null });
  const hits = eligible(criteria)
    .map((posting) => hitOf(posting, criteria, vocabulary, orderBy))
    .sort((a, b) => (isBefore(a.key, b.key) ? -1 : 1));
  const rest = hits.filter(({ key }) => after === undefined || isBefore(after, key));
  return {
    page: rest.slice(0, first),
    totalCount: hits.length,
    facets: facetsOf(without, vocabulary),
    relaxations: hits.length < FEW ? relaxations(without, hits.length) : [],
    hasNextPage: rest.length > first,
    hasPreviousPage: after !== undefined,
  };
}

function hitOf(posting: Posting, criteria: Criteria, vocabulary: Vocabulary, orderBy: Keyset['orderBy']): Hit {
  const { id } = posting;
  const match = scoreOf(criteria, posting, vocabulary);
  const major = majorOf(orderBy, match.score, match.distanceKm ?? Infinity, posting.publishedAt.getTime());
  return { id, match, key: { orderBy, major, minor: minorOf(orderBy, posting.lastConfirmedAt.getTime()), id } };
}

function isBefore(a: Keyset, b: Keyset): boolean {
  return comesBefore(a.major, a.minor, a.id, b.major, b.minor, b.id);
}

function facetsOf(without: (filter: RelaxableFilter) => Posting[], { fields, interests, fieldIndexOf }: Vocabulary): Facets {
  const byInterest = without('INTERESTS');
  const inField = (field: number) => byInterest.filter((p) => p.interests.some((id) => fieldIndexOf.get(id) === field));
  return {
    interests: [
      ...counts(fields, (_, field) => inField(field).length),
      ...counts(
        interests.map(({ id }) => id),
        (id) => byInterest.filter((posting) => posting.interests.includes(id)).length,
      ),
    ],
    kinds: counts(KINDS, (value) => without('KINDS').filter(({ kind }) => kind === value).length),
    commitment: counts(COMMITMENTS, (value) => without('COMMITMENT').filter((p) => p.commitment === value).length),
    attendance: counts(ATTENDANCE_MODES, (value) => without('ATTENDANCE').filter((p) => p.attendance === value).length),
  };
}

function counts<T>(values: readonly T[], count: (value: T, position: number) => number): FacetCount<T>[] {
  return values.map((value, at) => ({ value, count: count(value, at) })).filter(({ count: found }) => found > 0);
}

function relaxations(without: (filter: RelaxableFilter) => Posting[], total: number): Relaxation[] {
  return FILTERS.map((filter) => ({ filter, totalCount: without(filter).length }))
    .filter(({ totalCount }) => totalCount > total)
    .sort((a, b) => b.totalCount - a.totalCount);
}
