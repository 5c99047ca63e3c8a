import { CONTAINS } from '../../shared/search-words.ts';
import { boxAround } from '../nearby/surroundings.ts';
import type { EventSearch } from './criteria.ts';

/** Values of a statement, each with its number. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Takes a value. @returns its placeholder, `$1` for the first */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** SQL: what somebody may search for a part of; `events_by_words` is an index of it. */
const WORDS = `fold(e.title || ' ' || e.summary || ' ' || coalesce(e.venue, '') || ' ' || coalesce(e.town, ''))`;

/** SQL: the words of an event in their German stems; `events_by_stems` is an index of it. */
const STEMS = `to_tsvector('pg_catalog.german', e.title || ' ' || e.summary || ' ' || coalesce(e.venue, '') || ' ' || coalesce(e.town, '') || ' ' || e.description)`;

/** SQL: kilometres from a spot on a sphere of 6371 km; the placeholders are degrees. */
function kilometresFrom(latitude: string, longitude: string): string {
  return `2 * 6371 * asin(least(1, sqrt(
    power(sin(radians(e.latitude - ${latitude}::float8) / 2), 2)
    + cos(radians(${latitude}::float8)) * cos(radians(e.latitude)) * power(sin(radians(e.longitude - ${longitude}::float8) / 2), 2))))`;
}

function nearCondition({ near }: EventSearch, parameters: Parameters): string[] {
  if (!near) return [];
  const { latitudes, longitudes } = boxAround(near, near.radiusKm);
  const [west, south, east, north, latitude, longitude, km] = [longitudes[0], latitudes[0], longitudes[1], latitudes[1], near.latitude, near.longitude, near.radiusKm].map((value) => parameters.add(value)) as [string, string, string, string, string, string, string];
  const box = `box(point(${west}::float8, ${south}::float8), point(${east}::float8, ${north}::float8))`;
  return [`(e.attendance <> 'ON_SITE' OR (point(e.longitude, e.latitude) <@ ${box} AND ${kilometresFrom(latitude, longitude)} <= ${km}::float8))`];
}

/** SQL: whether an event or a shift has no limit, or a seat that nobody waits for. */
const hasRoom = (seating: 'e' | 's'): string =>
  `(${seating}.capacity IS NULL OR (${seating}.seats_taken < ${seating}.capacity AND NOT EXISTS (SELECT FROM registrations r WHERE coalesce(r.shift_id, r.event_id) = ${seating}.id AND r.status = 'WAITING')))`;
/** SQL: whether the event has no shifts, or one of them has room. */
const HAS_FREE_SHIFT = `coalesce((SELECT bool_or(${hasRoom('s')}) FROM event_shifts s WHERE s.event_id = e.id), true)`;

/** SQL: what holds for whatever is looked for, but for the time; the alias of the table is `e`. Only what is asked for stands in it, so that each condition can find its index. */
export function conditionsOf(search: EventSearch, parameters: Parameters): string[] {
  const { words, kinds, interests, network, organisation, freePlaces, attendance } = search;
  return [
    ...words.map((word) => {
      const typed = parameters.add(word);
      return `(${WORDS} LIKE ${CONTAINS.replaceAll(/\bword\b/g, `${typed}::text`)} OR ${STEMS} @@ plainto_tsquery('pg_catalog.german', ${typed}::text))`;
    }),
    ...(kinds ? [`e.kind = ANY(${parameters.add(kinds)}::text[])`] : []),
    ...(interests ? [`e.interest_ids && ${parameters.add(interests)}::text[]`] : []),
    ...nearCondition(search, parameters),
    ...(network ? [`e.network_id = ${parameters.add(network)}::uuid`] : []),
    ...(organisation ? [`e.organisation_id = ${parameters.add(organisation)}::uuid`] : []),
    ...(freePlaces ? [`e.status = 'PUBLISHED' AND ${hasRoom('e')} AND (e.kind <> 'WORK_DAY' OR ${HAS_FREE_SHIFT})`] : []),
    ...(attendance ? [`e.attendance = ANY(${parameters.add(attendance)}::text[])`] : []),
  ];
}
