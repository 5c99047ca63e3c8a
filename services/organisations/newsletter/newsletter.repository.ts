import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { SITE_ZONE } from '../../shared/site-days.ts';
import { Newsletter } from './newsletter.ts';

type Db = DataSource | EntityManager;

/** Keyset position in the list of a network. */
export interface NewsletterPosition {
  readonly changedAt: string;
  readonly id: string;
}

/** All newsletters of a network, what was changed last first. */
export async function findNewsletters(db: DataSource, networkId: string, { limit, after }: { limit: number; after?: NewsletterPosition }): Promise<Newsletter[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Newsletter, 'n')} FROM newsletters n
      WHERE n.network_id = $1 AND ($2::timestamptz IS NULL OR (n.changed_at, n.id) < ($2, $3::uuid)) ORDER BY n.changed_at DESC, n.id DESC LIMIT $4`,
    [networkId, after?.changedAt ?? null, after?.id ?? null, limit],
  );
  return entitiesOf(Newsletter, rows);
}

export async function countNewsletters(db: DataSource, networkId: string): Promise<number> {
  const [row] = await db.query('SELECT count(*)::int AS count FROM newsletters WHERE network_id = $1', [networkId]);
  return row.count;
}

export async function findNewsletter(db: Db, id: string): Promise<Newsletter | null> {
  return entitiesOf(Newsletter, await db.query(`SELECT ${columnsOf(db, Newsletter, 'n')} FROM newsletters n WHERE n.id = $1`, [id]))[0] ?? null;
}

/** A newsletter as it stands, held until the transaction ends; null when there is none. */
export async function holdNewsletter(tx: EntityManager, id: string): Promise<Newsletter | null> {
  return entitiesOf(Newsletter, await tx.query(`SELECT ${columnsOf(tx, Newsletter, 'n')} FROM newsletters n WHERE n.id = $1 FOR UPDATE`, [id]))[0] ?? null;
}

export async function insertNewsletter(tx: EntityManager, newsletter: Newsletter): Promise<void> {
  await tx.createQueryBuilder().insert().into(Newsletter).values(newsletter).execute();
}

/** Writes columns of a newsletter that is held. */
export async function writeHeldNewsletter(tx: EntityManager, { id, ...columns }: Pick<Newsletter, 'id'> & Partial<Newsletter>): Promise<void> {
  await tx.createQueryBuilder().update(Newsletter).set(columns).where('id = :id', { id }).execute();
}

export async function deleteHeldNewsletter(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM newsletters WHERE id = $1', [id]);
}

/** How many newsletters of a network, but for one, go or went out in the same month of the calendar here. */
export async function countInMonth(tx: EntityManager, { networkId, id }: Pick<Newsletter, 'networkId' | 'id'>, at: Date): Promise<number> {
  const [row] = await tx.query(
    `SELECT count(*)::int AS count FROM newsletters
      WHERE network_id = $1 AND id <> $2 AND date_trunc('month', scheduled_at AT TIME ZONE '${SITE_ZONE}') = date_trunc('month', $3::timestamptz AT TIME ZONE '${SITE_ZONE}')`,
    [networkId, id, at],
  );
  return row.count;
}
