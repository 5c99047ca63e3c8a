import type { DataSource, EntityManager } from 'typeorm';
import { withSubInterests } from '../interest/known-interests.ts';
import type { GoingOut } from './sending.repository.ts';

type Db = DataSource | EntityManager;
type Audience = Pick<GoingOut, 'networkId' | 'audiences' | 'fieldIds' | 'latitude' | 'longitude' | 'radiusKm'>;

/** SQL: whether a row with interests and a position belongs to the audience; who has said nothing of one of them belongs to all. */
const fits = (interests: string, row: string): string => `
  ($3::text[] = '{}' OR ${interests} = '{}' OR ${interests} && $3)
  AND ($4::float8 IS NULL OR ${row}.latitude IS NULL OR 12742 * asin(sqrt(least(1, power(sin(radians(${row}.latitude - $4) / 2), 2)
    + cos(radians($4)) * cos(radians(${row}.latitude)) * power(sin(radians(${row}.longitude - $5) / 2), 2)))) <= $6::float8)`;

/** SQL: subscriptions that are confirmed, whose owner wants newsletters, and that belong to the audience; each once, to however many parts it belongs. */
const RECIPIENTS = `
  newsletter_subscriptions s JOIN notification_choices c ON c.address_mark = s.address_mark AND c.kind = 'NEWSLETTERS' AND c.is_wanted
  WHERE s.network_id = $1 AND s.confirmed_at IS NOT NULL
    AND ('VOLUNTEERS' = ANY($2::text[]) AND ${fits('s.field_ids', 's')}
      OR 'ORGANISATIONS' = ANY($2::text[]) AND EXISTS (
        SELECT FROM people p JOIN memberships m ON m.person_id = p.id JOIN organisations o ON o.id = m.organisation_id
         WHERE p.email = s.email AND o.network_id = s.network_id AND o.status = 'VERIFIED' AND ${fits('o.interest_ids', 'o')}))`;

const parameters = ({ networkId, audiences, fieldIds, latitude, longitude, radiusKm }: Audience): unknown[] => [networkId, audiences, withSubInterests(fieldIds), latitude, longitude, radiusKm];

/** How many a newsletter would go to at this moment. */
export async function countRecipients(db: Db, audience: Audience): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::int AS count FROM ${RECIPIENTS}`, parameters(audience));
  return row.count;
}

/**
 * Plans the mails of the next `limit` subscriptions after the last that was planned, and gives their ids in order; empty when there are no more. Who subscribed
 * after the newsletter began to go out gets the next one: so nobody who ends a subscription and begins a new one meanwhile gets it twice.
 */
export async function planNext(tx: EntityManager, newsletter: GoingOut, { limit, now }: { limit: number; now: Date }): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `WITH next AS (SELECT s.id FROM ${RECIPIENTS} AND ($7::uuid IS NULL OR s.id > $7) AND s.confirmed_at <= $8 ORDER BY s.id LIMIT $9),
          planned AS (INSERT INTO newsletter_mails (newsletter_id, subscription_id, planned_at) SELECT $10, id, $11 FROM next ON CONFLICT DO NOTHING)
     SELECT id FROM next ORDER BY id`,
    [...parameters(newsletter), newsletter.plannedUntil, newsletter.scheduledAt, limit, newsletter.id, now],
  );
  return rows.map(({ id }) => id);
}
