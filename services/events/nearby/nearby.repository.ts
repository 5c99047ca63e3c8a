import type { DataSource } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { PUBLIC } from '../event/event.repository.ts';
import { Event } from '../event/event.ts';
import { boxAround, type Spot } from './surroundings.ts';

/** Where dates are looked for, and which of them are not meant. */
export interface Surroundings extends Spot {
  /** At most so many, from 1. */
  readonly first: number;
  /** Dates of this title of this organisation are known already. */
  readonly known: { readonly organisationId: string; readonly title: string } | null;
  /** So are the dates of this opportunity. */
  readonly opportunityId: string | null;
}

/** A date with its distance, and for which of the surroundings it was found. */
export interface FoundNearby {
  readonly number: number;
  readonly distanceKm: number;
  readonly event: Event;
}

/** SQL: kilometres between two spots on a sphere of 6371 km. */
const KM = `2 * 6371 * asin(least(1, sqrt(
    power(sin(radians(e.latitude - spot.latitude) / 2), 2)
    + cos(radians(spot.latitude)) * cos(radians(e.latitude)) * power(sin(radians(e.longitude - spot.longitude) / 2), 2))))`;

/**
 * The coming public dates around several spots, in one statement. Near and soon come first: a day later counts like a kilometre further. Of dates that
 * come again (same title, same organisation) there is the next one only.
 */
export async function findNearby(db: DataSource, spots: readonly Surroundings[], { now, radiusKm }: { now: Date; radiusKm: number }): Promise<FoundNearby[]> {
  const boxes = spots.map((spot) => boxAround(spot, radiusKm));
  const rows: ({ number: number; distanceKm: number } & Record<string, unknown>)[] = await db.query(
    `SELECT spot.number::int AS number, near.km AS "distanceKm", ${columnsOf(db, Event, 'near')}
       FROM unnest($3::float8[], $4::float8[], $5::float8[], $6::float8[], $7::float8[], $8::float8[], $9::int[], $10::uuid[], $11::text[], $12::uuid[])
              WITH ORDINALITY AS spot(latitude, longitude, south, north, west, east, most, organisation_id, title, opportunity_id, number)
      CROSS JOIN LATERAL (
        SELECT * FROM (
          SELECT DISTINCT ON (e.organisation_id, fold(e.title)) e.*, ${KM} AS km FROM events e
           WHERE point(e.longitude, e.latitude) <@ box(point(spot.west, spot.south), point(spot.east, spot.north)) AND ${KM} <= $2
             AND e.status = 'PUBLISHED' AND ${PUBLIC} AND e.ends_at > $1
             AND (spot.opportunity_id IS NULL OR e.opportunity_id IS DISTINCT FROM spot.opportunity_id)
             AND (spot.organisation_id IS NULL OR e.organisation_id <> spot.organisation_id OR fold(e.title) <> fold(spot.title))
           ORDER BY e.organisation_id, fold(e.title), e.starts_at, e.id) AS next
         ORDER BY next.km + greatest(extract(epoch FROM next.starts_at - $1) / 86400, 0), next.id LIMIT spot.most) AS near
      ORDER BY spot.number, near.km + greatest(extract(epoch FROM near.starts_at - $1) / 86400, 0), near.id`,
    [
      now, radiusKm, spots.map(({ latitude }) => latitude), spots.map(({ longitude }) => longitude), boxes.map(({ latitudes }) => latitudes[0]), boxes.map(({ latitudes }) => latitudes[1]),
      boxes.map(({ longitudes }) => longitudes[0]), boxes.map(({ longitudes }) => longitudes[1]), spots.map(({ first }) => first),
      spots.map(({ known }) => known?.organisationId ?? null), spots.map(({ known }) => known?.title ?? null), spots.map(({ opportunityId }) => opportunityId),
    ],
  );
  const events = entitiesOf(Event, rows.map(({ number: _number, distanceKm: _km, ...columns }) => columns));
  return rows.map(({ number, distanceKm }, position) => ({ number: number - 1, distanceKm, event: events[position]! }));
}
