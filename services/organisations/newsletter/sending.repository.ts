import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import type { Newsletter, NewsletterText } from './newsletter.ts';

/** What sending needs of a newsletter. */
export type GoingOut = Pick<Newsletter, 'id' | 'networkId' | 'audiences' | 'fieldIds' | 'latitude' | 'longitude' | 'radiusKm' | 'status' | 'scheduledAt' | 'plannedUntil' | 'isPlanned'>;

/** A newsletter that goes out, held until the transaction ends; null when it is gone. */
export async function holdGoingOut(tx: EntityManager, id: string): Promise<GoingOut | null> {
  const [row] = await tx.query(
    `SELECT id, network_id AS "networkId", audiences, field_ids AS "fieldIds", latitude, longitude, radius_km AS "radiusKm", status, scheduled_at AS "scheduledAt",
        planned_until AS "plannedUntil", is_planned AS "isPlanned" FROM newsletters WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row ?? null;
}

/** From now on a newsletter that is held cannot be called back. */
export async function markSending(tx: EntityManager, id: string, now: Date): Promise<void> {
  await tx.query(`UPDATE newsletters SET status = 'SENDING', version = version + 1, changed_at = $2 WHERE id = $1`, [id, now]);
}

/** Notes how far the mails of a newsletter that is held are planned; `ids` are the subscriptions that were planned last, none for the end. */
export async function markPlanned(tx: EntityManager, id: string, ids: readonly string[]): Promise<void> {
  await tx.query('UPDATE newsletters SET planned_until = coalesce($2, planned_until), planned_count = planned_count + $3, is_planned = $4 WHERE id = $1', [id, ids.at(-1) ?? null, ids.length, ids.length === 0]);
}

/** Newsletters whose time has come though nothing has begun. */
export async function findOverdue(db: DataSource, now: Date): Promise<string[]> {
  const rows: { id: string }[] = await db.query(`SELECT id FROM newsletters WHERE status = 'SCHEDULED' AND scheduled_at <= $1`, [now]);
  return rows.map(({ id }) => id);
}

/** A newsletter as it stands, to whoever wants to see it as a mail; null when either is gone. */
export interface TestForMail {
  readonly email: string;
  readonly locale: Locale;
  readonly texts: readonly NewsletterText[];
  readonly networkName: string;
  readonly networkSlug: string;
}

export async function findTest(db: DataSource, newsletterId: string, personId: string): Promise<TestForMail | null> {
  const [row] = await db.query(
    `SELECT p.email, p.locale, n.texts, w.name AS "networkName", w.slug AS "networkSlug" FROM newsletters n JOIN networks w ON w.id = n.network_id CROSS JOIN people p WHERE n.id = $1 AND p.id = $2`,
    [newsletterId, personId],
  );
  return row ?? null;
}
