import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import type { ListCounts } from './list-counts.ts';
import { ListRow } from './list-row.ts';

type Db = DataSource | EntityManager;

const select = (db: Db): string => `SELECT ${columnsOf(db, ListRow, 'r')} FROM list_rows r`;
const PROBLEMATIC = `(NOT $2 OR jsonb_array_length(r.problems) > 0)`;

/** Writes the rows of a list in the place of those that were there. */
export async function replaceRows(tx: EntityManager, importId: string, rows: readonly Omit<ListRow, 'importId' | 'isDone'>[]): Promise<void> {
  await tx.query('DELETE FROM list_rows WHERE import_id = $1', [importId]);
  await tx.query(
    `INSERT INTO list_rows (import_id, line, organisation_name, title, outcome, problems, is_chosen, organisation_id, organisation, opportunity)
     SELECT $1, line, "organisationName", title, outcome, problems, "isChosen", "organisationId", organisation, opportunity
       FROM jsonb_to_recordset($2) AS r (line integer, "organisationName" text, title text, outcome text, problems jsonb, "isChosen" boolean, "organisationId" uuid, organisation jsonb, opportunity jsonb)
     ON CONFLICT DO NOTHING`,
    [importId, JSON.stringify(rows)],
  );
}

export async function findRows(db: DataSource, importId: string, { after, limit, problematic }: { limit: number; after?: number; problematic: boolean }): Promise<ListRow[]> {
  return entitiesOf(ListRow, await db.query(`${select(db)} WHERE r.import_id = $1 AND ${PROBLEMATIC} AND ($3::int IS NULL OR r.line > $3) ORDER BY r.line LIMIT $4`, [importId, problematic, after ?? null, limit]));
}

export async function countRows(db: DataSource, importId: string, problematic: boolean): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::int AS count FROM list_rows r WHERE r.import_id = $1 AND ${PROBLEMATIC}`, [importId, problematic]);
  return row.count;
}

/** Chooses the rows that somebody wants, but for those that cannot be taken. @returns how many */
export async function chooseRows(tx: EntityManager, importId: string, choice: { readonly chosen: boolean; readonly with: readonly number[]; readonly without: readonly number[] }): Promise<number> {
  await tx.query(
    'UPDATE list_rows SET is_chosen = organisation IS NOT NULL AND (is_chosen AND $2 OR line = ANY($3::int[])) AND line <> ALL($4::int[]) WHERE import_id = $1',
    [importId, choice.chosen, choice.with, choice.without],
  );
  const [row] = await tx.query('SELECT count(*)::int AS count FROM list_rows WHERE import_id = $1 AND is_chosen', [importId]);
  return row.count;
}

/** The next rows to write, in the order of the file. */
export async function findRowsToTake(tx: EntityManager, importId: string, limit: number): Promise<ListRow[]> {
  return entitiesOf(ListRow, await tx.query(`${select(tx)} WHERE r.import_id = $1 AND r.is_chosen AND NOT r.is_done ORDER BY r.line LIMIT $2`, [importId, limit]));
}

/** Everything that the chosen rows say about these organisations, in the order of the file. */
export async function findRowsAbout(tx: EntityManager, importId: string, organisationIds: readonly string[]): Promise<ListRow[]> {
  return entitiesOf(ListRow, await tx.query(`${select(tx)} WHERE r.import_id = $1 AND r.is_chosen AND r.organisation_id = ANY($2) ORDER BY r.line`, [importId, organisationIds]));
}

export async function markRowsDone(tx: EntityManager, importId: string, lines: readonly number[]): Promise<void> {
  await tx.query('UPDATE list_rows SET is_done = true WHERE import_id = $1 AND line = ANY($2::int[])', [importId, lines]);
}

/** Lets go of what the rows of a list say, once they are written. */
export async function emptyRows(tx: EntityManager, importId: string): Promise<void> {
  await tx.query('UPDATE list_rows SET organisation = NULL, opportunity = NULL WHERE import_id = $1', [importId]);
}

export async function countList(db: DataSource, importId: string): Promise<ListCounts> {
  const [rows] = await db.query(
    `SELECT count(*)::int AS rows, (count(*) FILTER (WHERE outcome = 'REFUSED'))::int AS "refusedRows", (count(*) FILTER (WHERE jsonb_array_length(problems) > 0))::int AS "problematicRows"
       FROM list_rows WHERE import_id = $1`,
    [importId],
  );
  const [items] = await db.query(
    `SELECT (count(*) FILTER (WHERE kind = 'ORGANISATION' AND outcome = 'CREATED'))::int AS "organisationsCreated", (count(*) FILTER (WHERE kind = 'ORGANISATION' AND outcome = 'UPDATED'))::int AS "organisationsUpdated",
            (count(*) FILTER (WHERE kind = 'OPPORTUNITY' AND outcome = 'CREATED'))::int AS "opportunitiesCreated", (count(*) FILTER (WHERE kind = 'OPPORTUNITY' AND outcome = 'UPDATED'))::int AS "opportunitiesUpdated",
            (count(*) FILTER (WHERE outcome = 'UNCHANGED'))::int AS unchanged, (count(*) FILTER (WHERE undo IN ('REMOVED', 'RESTORED')))::int AS undone,
            (count(*) FILTER (WHERE undo IN ('CHANGED_SINCE', 'IN_USE')))::int AS kept
       FROM list_items WHERE import_id = $1`,
    [importId],
  );
  return { ...rows, ...items };
}
