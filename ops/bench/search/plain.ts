import type { Client } from 'pg';
import type { Asked } from './asked.ts';
import { NOW } from './generate.ts';

/** The indexes that the plain design needs and the product does not. */
export const PLAIN_INDEXES = [
  `CREATE INDEX IF NOT EXISTS plain_place ON opportunities.opportunities USING gist (public.ll_to_earth(latitude, longitude)) WHERE attendance = 'ON_SITE'`,
  `CREATE INDEX IF NOT EXISTS plain_afar ON opportunities.opportunities (attendance) WHERE attendance <> 'ON_SITE'`,
];

export const DROP_PLAIN_INDEXES = ['DROP INDEX opportunities.plain_place', 'DROP INDEX opportunities.plain_afar'];

/** The same rule as matching/score.ts for place, interests and words, written as SQL: one statement over the wide table gives page, total and facets. */
export function plainStatement({ near, interests, text }: Asked): { readonly sql: string; readonly values: readonly unknown[] } {
  const values: unknown[] = [NOW];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const words = text === undefined ? '' : value(text);
  const [latitude, longitude, radius] = near ? [value(near.latitude), value(near.longitude), value(near.radiusKm)] : ['NULL', 'NULL', 'NULL'];
  const km = near
    ? `CASE WHEN o.attendance = 'REMOTE' THEN NULL ELSE 2 * 6371.0088 * asin(least(1, sqrt(sin(radians(o.latitude - ${latitude}) / 2) ^ 2
         + cos(radians(${latitude})) * cos(radians(o.latitude)) * sin(radians(o.longitude - ${longitude}) / 2) ^ 2))) END`
    : 'NULL::float8';
  const typed = words && `CROSS JOIN typed`;
  const rank = words ? `least(ts_rank('{0.1,0.3,0.6,1}', o.words, typed.query), 1)` : 'NULL::float8';
  const rows = (where: string): string => `
    SELECT o.id, o.interest_ids, o.kind, o.commitment, o.attendance, o.last_confirmed_at, ${km} AS km, ${rank} AS rank,
           CASE WHEN k.share_answered IS NULL THEN 0.5 WHEN k.median_hours IS NULL THEN 0 ELSE k.share_answered / (1 + k.median_hours / 168) END AS responsiveness
      FROM opportunities o JOIN known_organisations k ON k.id = o.organisation_id ${typed}
     WHERE o.status = 'PUBLISHED' AND k.status = 'VERIFIED' AND o.expires_at > $1 ${words && 'AND o.words @@ typed.query'} ${where}`;
  const candidates = near
    ? `${rows(`AND o.attendance = 'ON_SITE' AND earth_box(ll_to_earth(${latitude}, ${longitude}), ${radius} * 1010) @> ll_to_earth(o.latitude, o.longitude)`)}
       UNION ALL ${rows(`AND o.attendance <> 'ON_SITE'`)}`
    : rows('');
  const field = interests ? `interest_ids && ${value(interests.field)}::text[]` : 'true';
  const same = interests ? `CASE WHEN interest_ids && ${value(interests.chosen)}::text[] THEN 1 ELSE 0.5 END` : '0';
  const distance = near ? `CASE WHEN attendance = 'ON_SITE' THEN 1 - km / ${radius} ELSE greatest(0.9, 1 - km / ${radius}) END` : '0';
  const weight = (interests ? 1.5 : 0) + (near ? 1 : 0) + (words ? 1.2 : 0) + 0.3;
  const sql = `
    WITH ${words && `typed AS MATERIALIZED (SELECT search_query(${words}) AS query),`} candidates AS MATERIALIZED (${candidates}),
         near AS MATERIALIZED (SELECT *, ${field} AS fits FROM candidates ${near ? `WHERE attendance <> 'ON_SITE' OR km <= ${radius}` : ''}),
         scored AS (SELECT id, last_confirmed_at, (${interests ? `1.5 * ${same} + ` : ''}${words ? '1.2 * rank + ' : ''}${near ? `${distance} + ` : ''}0.3 * responsiveness) / ${weight} AS score FROM near WHERE fits)
    SELECT (SELECT array_agg(id::text) FROM (SELECT id FROM scored ORDER BY score DESC, last_confirmed_at DESC, id LIMIT 20) page) AS ids,
           (SELECT count(*)::int FROM near WHERE fits) AS total,
           (SELECT json_object_agg(interest, count) FROM (SELECT interest, count(*) FROM near, unnest(interest_ids) interest GROUP BY 1) i) AS interests,
           (SELECT json_agg(f) FROM (SELECT kind, commitment, attendance, count(*) FROM near WHERE fits GROUP BY GROUPING SETS (kind, commitment, attendance)) f) AS others`;
  return { sql, values };
}

/** Page and total of the plain design. */
export async function askPlain(client: Client, asked: Asked): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
  const { sql, values } = plainStatement(asked);
  const { rows } = await client.query<{ ids: string[] | null; total: number }>(sql, [...values]);
  return { ids: rows[0]?.ids ?? [], total: rows[0]?.total ?? 0 };
}
