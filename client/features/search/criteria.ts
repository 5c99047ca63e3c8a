import type { Accessibility, AttendanceMode, Commitment, LanguageCode, OpportunityFilter, OpportunityKind, OpportunityOrder, TimeSlot } from '../../generated/graphql.ts';
import { accessibilityLabels, attendanceLabels, commitmentLabels, opportunityKindLabels, orderLabels } from '../../shared/labels/opportunity-labels.ts';
import { LANGUAGE_CODES } from '../../shared/labels/language-names.ts';
import { SLOTS } from '../../shared/time/slots.ts';

/** What a search asks for, as it stands in the address. Lists are in the order of the address and hold no value twice. */
export interface Criteria {
  readonly q: string;
  readonly place: string;
  /** Kilometres around the place. */
  readonly radius: number;
  readonly interest: readonly string[];
  readonly when: readonly TimeSlot[];
  readonly time: readonly Commitment[];
  readonly kind: readonly OpportunityKind[];
  readonly attendance: readonly AttendanceMode[];
  readonly skill: readonly string[];
  readonly language: readonly LanguageCode[];
  readonly age: number | undefined;
  readonly accessible: readonly Accessibility[];
  /** Slug of the network to which the search is narrowed; empty for everywhere. */
  readonly network: string;
  readonly order: OpportunityOrder;
}

/** The criteria that are lists of choices; each is a parameter of the address, repeated. */
export type ListCriterion = 'interest' | 'when' | 'time' | 'kind' | 'attendance' | 'skill' | 'language' | 'accessible';

export const DEFAULT_RADIUS = 25;
export const RADII = [5, 10, 20, 25, 50, 100, 200] as const;
const MAX_TEXT = 200;
const MAX_CHOICES = 40;

const keys = <Value extends string>(labels: Record<Value, unknown>) => Object.keys(labels) as Value[];
const isId = (value: string) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(value);

/**
 * Reads the criteria of an address. Never fails: what is not understood is left out, numbers are brought into their range
 * (radius 1 to 200 km, age 0 to 120), texts are cut at 200 characters.
 */
export function parseCriteria(params: URLSearchParams): Criteria {
  const list = <Value extends string>(name: ListCriterion, known: readonly Value[]) =>
    [...new Set(params.getAll(name))].filter((value): value is Value => (known as readonly string[]).includes(value)).slice(0, MAX_CHOICES);
  const ids = (name: ListCriterion) => [...new Set(params.getAll(name))].filter(isId).slice(0, MAX_CHOICES);
  const text = (name: string) => (params.get(name) ?? '').replaceAll(/\p{C}/gu, ' ').trim().slice(0, MAX_TEXT);
  const radius = Number(params.get('radius') || DEFAULT_RADIUS);
  const age = Number(params.get('age') || Number.NaN);
  const order = params.get('order') ?? '';
  return {
    q: text('q'),
    place: text('place'),
    radius: Number.isFinite(radius) ? Math.min(200, Math.max(1, Math.round(radius))) : DEFAULT_RADIUS,
    interest: ids('interest'),
    when: list('when', SLOTS),
    time: list('time', keys(commitmentLabels)),
    kind: list('kind', keys(opportunityKindLabels)),
    attendance: list('attendance', keys(attendanceLabels)),
    skill: ids('skill'),
    language: list('language', LANGUAGE_CODES),
    age: Number.isInteger(age) && age >= 0 && age <= 120 ? age : undefined,
    accessible: list('accessible', keys(accessibilityLabels)),
    network: isId(params.get('network') ?? '') ? (params.get('network') ?? '') : '',
    order: keys(orderLabels).find((known) => known === order) ?? 'BEST_MATCH',
  };
}

/** The address of criteria: only what differs from the defaults, in a stable order. `parseCriteria` reads the same criteria from it. */
export function toParams(criteria: Criteria): URLSearchParams {
  const params = new URLSearchParams();
  if (criteria.q) params.set('q', criteria.q);
  for (const id of criteria.interest) params.append('interest', id);
  if (criteria.place) params.set('place', criteria.place);
  if (criteria.place && criteria.radius !== DEFAULT_RADIUS) params.set('radius', String(criteria.radius));
  for (const name of ['when', 'time', 'kind', 'attendance', 'skill', 'language', 'accessible'] as const) {
    for (const value of criteria[name]) params.append(name, value);
  }
  if (criteria.age !== undefined) params.set('age', String(criteria.age));
  if (criteria.network) params.set('network', criteria.network);
  if (criteria.order !== 'BEST_MATCH') params.set('order', criteria.order);
  return params;
}

/** A link to the search with these criteria, e.g. `/?q=Kinder`. */
export function searchPath(criteria: Criteria): string {
  const query = toParams(criteria).toString();
  return query === '' ? '/' : `/?${query}`;
}

/** The Atom feed of the same search, always the newest first, e.g. `/feeds/opportunities.atom?q=Kinder`. */
export function feedPath(criteria: Criteria): string {
  const query = toParams({ ...criteria, order: 'BEST_MATCH' }).toString();
  return `/feeds/opportunities.atom${query && `?${query}`}`;
}

/** The filter of the schema, save the network, which it knows by its id. What is not asked for is left out. */
export function toFilter({ q, place, radius, interest, when, time, kind, attendance, skill, language, age, accessible }: Criteria): OpportunityFilter {
  return {
    ...(q && { text: q }),
    ...(interest.length > 0 && { interests: [...interest] }),
    ...(place && { near: { place, radiusKm: radius } }),
    ...(when.length > 0 && { availability: [...when] }),
    ...(time.length > 0 && { commitment: [...time] }),
    ...(kind.length > 0 && { kinds: [...kind] }),
    ...(attendance.length > 0 && { attendance: [...attendance] }),
    ...(skill.length > 0 && { skills: [...skill] }),
    ...(language.length > 0 && { languages: [...language] }),
    ...(age !== undefined && { age }),
    ...(accessible.length > 0 && { accessibility: [...accessible] }),
  };
}

/** The same criteria with one choice added, or taken away when it is there. */
export function toggled(criteria: Criteria, name: ListCriterion, value: string): Criteria {
  const values = criteria[name] as readonly string[];
  return { ...criteria, [name]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value] };
}

/** How many filters are set, as the filter button says it: each choice counts, words and place count as one each. */
export const countOf = (criteria: Criteria): number =>
  [...toParams({ ...criteria, radius: DEFAULT_RADIUS, order: 'BEST_MATCH' })].length;
