import { type DataSource, type EntityManager, In } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { ReportStatus } from './report.codes.ts';
import { Report } from './report.ts';

export type NewReport = Pick<Report, 'kind' | 'objectId' | 'networkId' | 'reason' | 'comment' | 'reporterId' | 'createdAt'>;

/** Adds a report; gives its id, or null when the same person has an open one about the same thing. */
export async function insertReport(tx: EntityManager, { kind, objectId, networkId, reason, comment, reporterId, createdAt }: NewReport): Promise<string | null> {
  const [row] = await tx.query(
    `INSERT INTO reports (kind, object_id, network_id, reason, comment, reporter_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (reporter_id, object_id) WHERE status = 'OPEN' DO NOTHING RETURNING id`,
    [kind, objectId, networkId, reason, comment, reporterId, createdAt],
  );
  return row?.id ?? null;
}

export async function findReport(db: DataSource | EntityManager, id: string): Promise<Report | null> {
  return db.getRepository(Report).findOneBy({ id });
}

export function findReportsById(db: DataSource, ids: readonly string[]): Promise<Report[]> {
  return db.getRepository(Report).findBy({ id: In([...ids]) });
}

/** Closes an open report; false, and nothing is written, when it is not open (any more). */
export async function closeOpenReport(tx: EntityManager, id: string, { decision, note, closedAt }: Pick<Report, 'decision' | 'note' | 'closedAt'>): Promise<boolean> {
  const [, affected] = await tx.query(
    `UPDATE reports SET status = '${ReportStatus.CLOSED}', decision = $2, note = $3, closed_at = $4 WHERE id = $1 AND status = '${ReportStatus.OPEN}'`,
    [id, decision, note, closedAt],
  );
  return affected === 1;
}

/** The reports of a network in one status, oldest first, from above the id `after` when one is given. */
export async function findReports(db: DataSource, networkId: string, status: ReportStatus, { limit, after }: { limit: number; after?: string }): Promise<Report[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Report, 'r')} FROM reports r
      WHERE r.network_id = $1 AND r.status = $2 AND ($3::uuid IS NULL OR r.id > $3) ORDER BY r.id LIMIT $4`,
    [networkId, status, after ?? null, limit],
  );
  return entitiesOf(Report, rows);
}

export async function countReports(db: DataSource, networkId: string, status: ReportStatus): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::int AS count FROM reports WHERE network_id = $1 AND status = $2`, [networkId, status]);
  return row.count;
}

/** Forgets limits that have run out. */
export async function forgetReportLimits(db: DataSource, now: Date): Promise<void> {
  await db.query('DELETE FROM report_limits WHERE expire < $1', [now.getTime()]);
}
