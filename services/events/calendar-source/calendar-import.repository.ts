import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { CalendarImport } from './calendar-import.ts';
import type { CalendarReport } from './calendar-report.ts';
import type { CalendarImportState, CalendarProblem } from './calendar-source.codes.ts';

type Db = DataSource | EntityManager;

export type NewImport = Pick<CalendarImport, 'organisationId' | 'networkId' | 'sourceId' | 'name' | 'address' | 'state' | 'refreshes' | 'createdAt'> & { readonly content: Buffer | null };

const select = (db: Db): string => `SELECT ${columnsOf(db, CalendarImport, 'i')} FROM calendar_imports i`;

export async function insertImport(tx: EntityManager, row: NewImport): Promise<CalendarImport> {
  const rows = await tx.query(
    `INSERT INTO calendar_imports AS i (organisation_id, network_id, source_id, name, address, content, state, refreshes, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     RETURNING ${columnsOf(tx, CalendarImport, 'i')}`,
    [row.organisationId, row.networkId, row.sourceId, row.name, row.address, row.content, row.state, row.refreshes, row.createdAt],
  );
  return entitiesOf(CalendarImport, rows)[0] as CalendarImport;
}

export async function findImport(db: Db, id: string): Promise<CalendarImport | null> {
  return entitiesOf(CalendarImport, await db.query(`${select(db)} WHERE i.id = $1`, [id]))[0] ?? null;
}

/** An import that nobody else changes until the transaction ends; null when somebody has it already. */
export async function lockImport(tx: EntityManager, id: string): Promise<CalendarImport | null> {
  return entitiesOf(CalendarImport, await tx.query(`${select(tx)} WHERE i.id = $1 FOR UPDATE`, [id]))[0] ?? null;
}

export async function findContent(db: Db, id: string): Promise<Buffer | null> {
  const [row] = await db.query(`SELECT content FROM calendar_imports WHERE id = $1`, [id]);
  return row?.content ?? null;
}

export async function saveContent(db: Db, id: string, content: Buffer): Promise<void> {
  await db.query(`UPDATE calendar_imports SET content = $2 WHERE id = $1`, [id, content]);
}

/** The last import of each of these calendars that came to an end. */
export async function findLastImports(db: DataSource, sourceIds: readonly string[]): Promise<CalendarImport[]> {
  const rows = await db.query(
    `SELECT l.* FROM unnest($1::uuid[]) AS source(id)
      CROSS JOIN LATERAL (${select(db)} WHERE i.source_id = source.id AND i.state IN ('DONE', 'FAILED') ORDER BY i.created_at DESC LIMIT 1) AS l`,
    [sourceIds],
  );
  return entitiesOf(CalendarImport, rows);
}

/** What an import would do, unless it has gone on since. */
export async function savePreview(db: DataSource, id: string, report: CalendarReport): Promise<void> {
  await db.query(`UPDATE calendar_imports SET report = $2, state = 'READY' WHERE id = $1 AND state = 'READING'`, [id, JSON.stringify(report)]);
}

/** What has come of an import. A file is not kept longer than it is needed. */
export async function saveOutcome(
  tx: Db,
  id: string,
  { problem = null, report = null, sourceId = null, state }: { state: Extract<CalendarImportState, 'DONE' | 'FAILED'>; problem?: CalendarProblem | null; report?: CalendarReport | null; sourceId?: string | null },
): Promise<void> {
  await tx.query(
    `UPDATE calendar_imports SET state = $2, problem = $3, report = $4, source_id = coalesce($5, source_id), content = NULL WHERE id = $1`,
    [id, state, problem, report === null ? null : JSON.stringify(report), sourceId],
  );
}

export async function saveApproval(tx: EntityManager, id: string, refreshes: boolean): Promise<void> {
  await tx.query(`UPDATE calendar_imports SET state = 'IMPORTING', refreshes = $2 WHERE id = $1`, [id, refreshes]);
}

/** Forgets previews that nobody went on with for a day, and reports of 30 days ago. @returns how many */
export async function forgetImports(db: DataSource, now: Date): Promise<number> {
  const [, count] = await db.query(
    `DELETE FROM calendar_imports WHERE created_at < $1::timestamptz - interval '30 days' OR (state IN ('READING', 'READY') AND created_at < $1::timestamptz - interval '1 day')`,
    [now],
  );
  return count;
}
