import { KM_PER_DEGREE } from '../place/distance.ts';
import { NETWORK_RADIUS_KM } from '../searches/nearest-network.ts';
import { CENTRES } from '../searches/searches.repository.ts';

/** The figure of people who look for something. */
export const SEEKERS = 'seekers';

/** SQL: the same as `planeDistanceKm`. */
const DISTANCE_KM = `${KM_PER_DEGREE} * sqrt((c.latitude - s.latitude) ^ 2 + ((c.longitude - s.longitude) * cos(radians((c.latitude + s.latitude) / 2))) ^ 2)`;

/**
 * SQL: who looks for something, once each, by a profile that names an interest, else by the oldest of their saved searches. Whose they are is decided as for a
 * search that is typed; see nearest-network.ts.
 */
export const SEEKER_ROWS = `(
  WITH centres AS (${CENTRES}),
  wishes AS (
    SELECT person_id::text AS who, 1 AS rank, changed_at AS since, interest_ids[1] AS interest, place_name, latitude, longitude, NULL::uuid AS network_id
      FROM volunteer_profiles WHERE cardinality(interest_ids) > 0
    UNION ALL
    SELECT coalesce(person_id::text, lower(email)), 2, created_at, criteria -> 'interests' ->> 0, NULL,
           (criteria -> 'near' ->> 'latitude')::double precision, (criteria -> 'near' ->> 'longitude')::double precision, (criteria ->> 'networkId')::uuid
      FROM saved_searches WHERE confirmed_at IS NOT NULL AND paused_at IS NULL AND (ends_on IS NULL OR ends_on > $1::date)),
  seekers AS (SELECT DISTINCT ON (who) * FROM wishes ORDER BY who, rank, since)
  SELECT n.id, '${SEEKERS}', $2::jsonb ->> s.interest, s.place_name, NULL::text, 1, s.who, $1::date
    FROM seekers s CROSS JOIN LATERAL (
      SELECT c.id FROM centres c
       WHERE CASE WHEN s.network_id IS NOT NULL THEN c.id = s.network_id WHEN s.latitude IS NOT NULL THEN ${DISTANCE_KM} <= ${NETWORK_RADIUS_KM} ELSE (SELECT count(*) FROM centres) = 1 END
       ORDER BY ${DISTANCE_KM}, c.id LIMIT 1) n)`;
