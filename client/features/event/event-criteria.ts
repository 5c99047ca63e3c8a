import type { AttendanceMode, EventFilter, EventKind } from '../../generated/graphql.ts';
import { EVENT_KINDS } from '../../shared/labels/event-labels.ts';
import { attendanceLabels } from '../../shared/labels/opportunity-labels.ts';
import { textOf, valuesOf } from '../../shared/list-params.ts';
import { isDay, isMonth } from './month.ts';
import { parsePeriod } from './period.ts';
import type { Period } from './period.ts';

/** What the list of events and its calendar are narrowed to, as it stands in the address. */
export interface EventCriteria {
  readonly q: string;
  readonly kind: readonly EventKind[];
  /** Ids of interests. */
  readonly interest: readonly string[];
  readonly place: string;
  /** Degrees north and east with two digits ("49.97,6.53"), where the device said to be; empty when there is a place. */
  readonly near: string;
  /** Kilometres around either. */
  readonly radius: number;
  readonly attendance: readonly AttendanceMode[];
  /** Only with free places. */
  readonly free: boolean;
  /** Slug of the network to which it is narrowed; empty for everywhere. */
  readonly network: string;
  /** Slug of the organisation that invites; empty for all. */
  readonly organisation: string;
  readonly period: Period | undefined;
  /** LocalDate of the one day that is shown; empty for none, and when there is a period. */
  readonly day: string;
  /** `2026-12` while that month is shown; `now` for the current one; empty for the list. */
  readonly month: string;
}

export const DEFAULT_RADIUS = 25;
export const RADII = [5, 10, 25, 50, 100] as const;
const MAX_CHOICES = 40;
const LONGEST_PLACE = 100;
const ATTENDANCE = Object.keys(attendanceLabels) as AttendanceMode[];
const SPOT = /^(-?\d{1,2}(?:\.\d{1,2})?),(-?\d{1,3}(?:\.\d{1,2})?)$/;
const isId = (value: string) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(value);
const slugOf = (value: string | null): string => (/^[a-z0-9-]{1,100}$/.test(value ?? '') ? (value ?? '') : '');

/** A position as the address takes it: within about a kilometre, which is enough to find what is near and tells nobody the house. */
export const spotOf = (latitude: number, longitude: number): string => `${Number(latitude.toFixed(2))},${Number(longitude.toFixed(2))}`;

function coordinatesOf(spot: string): { latitude: number; longitude: number } | undefined {
  const [, latitude = '', longitude = ''] = SPOT.exec(spot) ?? [];
  const found = { latitude: Number(latitude), longitude: Number(longitude) };
  return latitude !== '' && Math.abs(found.latitude) <= 90 && Math.abs(found.longitude) <= 180 ? found : undefined;
}

/** Reads the criteria of an address. Never fails: what is not understood is left out, the radius is brought into 1 to 200 km. */
export function parseEventCriteria(params: URLSearchParams): EventCriteria {
  const place = (params.get('place') ?? '').replaceAll(/\p{C}/gu, ' ').trim().slice(0, LONGEST_PLACE);
  const spot = params.get('near') ?? '';
  const radius = Number(params.get('radius') || DEFAULT_RADIUS);
  const period = parsePeriod(params.get('period'));
  const [day, month] = [params.get('day') ?? '', params.get('month') ?? ''];
  return {
    q: textOf(params),
    kind: valuesOf(params, 'kind', EVENT_KINDS),
    interest: [...new Set(params.getAll('interest'))].filter(isId).slice(0, MAX_CHOICES),
    place,
    near: !place && coordinatesOf(spot) ? spot : '',
    radius: Number.isFinite(radius) ? Math.min(200, Math.max(1, Math.round(radius))) : DEFAULT_RADIUS,
    attendance: valuesOf(params, 'attendance', ATTENDANCE),
    free: params.get('free') === '1',
    network: slugOf(params.get('network')),
    organisation: slugOf(params.get('organisation')),
    period,
    day: !period && isDay(day) ? day : '',
    month: month === 'now' || isMonth(month) ? month : '',
  };
}

/** What is asked for but for the time: the parameters that the calendar to subscribe to takes as well. */
function lastingParams({ q, kind, interest, place, near, radius, attendance, free, network, organisation }: EventCriteria): URLSearchParams {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const value of kind) params.append('kind', value);
  for (const id of interest) params.append('interest', id);
  if (place) params.set('place', place);
  if (near) params.set('near', near);
  if ((place || near) && radius !== DEFAULT_RADIUS) params.set('radius', String(radius));
  for (const value of attendance) params.append('attendance', value);
  if (free) params.set('free', '1');
  if (network) params.set('network', network);
  if (organisation) params.set('organisation', organisation);
  return params;
}

/** The address of criteria: only what differs from the defaults, in a stable order. `parseEventCriteria` reads the same criteria from it. */
export function eventsPath(criteria: EventCriteria): string {
  const params = lastingParams(criteria);
  const { period, day, month } = criteria;
  for (const [name, value] of Object.entries({ period, day, month })) if (value) params.set(name, value);
  return params.size > 0 ? `/events?${params.toString()}` : '/events';
}

/** The calendar (`ics`) or the Atom feed of the same events, of whatever time. */
export function eventsFeedPath(criteria: EventCriteria, format: 'ics' | 'atom'): string {
  const params = lastingParams(criteria);
  return params.size > 0 ? `/feeds/events.${format}?${params.toString()}` : `/feeds/events.${format}`;
}

/** The filter of the schema, without the time, and without network and organisation, which it knows by their ids. What is not asked for is left out. */
export function toEventFilter({ q, kind, interest, place, near, radius, attendance, free }: EventCriteria): EventFilter {
  const spot = coordinatesOf(near);
  return {
    ...(q && { text: q }),
    ...(kind.length > 0 && { kinds: [...kind] }),
    ...(interest.length > 0 && { interests: [...interest] }),
    ...(place && { near: { place, radiusKm: radius } }),
    ...(spot && { near: { ...spot, radiusKm: radius } }),
    ...(attendance.length > 0 && { attendance: [...attendance] }),
    ...(free && { freePlaces: true }),
  };
}

/** The same criteria with one choice of a list added, or taken away when it is there. */
export function toggledChoice(criteria: EventCriteria, name: 'kind' | 'interest' | 'attendance', value: string): EventCriteria {
  const values = criteria[name] as readonly string[];
  return { ...criteria, [name]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value] };
}
