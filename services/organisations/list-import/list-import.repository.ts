import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import type { ListImportState, ListRefusal } from './list-import.codes.ts';
import { type ListColumn, ListImport } from './list-import.ts';

type Db = DataSource | EntityManager;
export type NewList = Pick<ListImport, 'networkId' | 'name' | 'fileName' | 'address' | 'sourceId' | 'createdBy' | 'createdAt'> & { readonly content: Buffer | null };

const select = (db: Db): string => `SELECT ${columnsOf(db, ListImport, 'i')} FROM list_imports i`;

export async function insertList(tx: EntityManager, { address, content, createdAt, createdBy, fileName, name, networkId, sourceId }: NewList): Promise<ListImport> {
  const rows = await tx.query(
    `INSERT INTO list_imports AS i (network_id, name, file_name, content, state, created_by, created_at, address, source_id) VALUES ($1, $2, $3, $4, 'READING', $5, $6, $7, $8) RETURNING ${columnsOf(tx, ListImport, 'i')}`,
    [networkId, name, fileName, content, createdBy, createdAt, address, sourceId],
  );
  return entitiesOf(ListImport, rows)[0] as ListImport;
}

export async function findList(db: Db, id: string): Promise<ListImport | null> {
  return entitiesOf(ListImport, await db.query(`${select(db)} WHERE i.id = $1`, [id]))[0] ?? null;
}

/** A list that nobody else changes until the transaction ends. */
export async function lockList(tx: EntityManager, id: string): Promise<ListImport | null> {
  return entitiesOf(ListImport, await tx.query(`${select(tx)} WHERE i.id = $1 FOR UPDATE`, [id]))[0] ?? null;
}

export async function findListContent(db: Db, id: string): Promise<Buffer | null> {
  const [row] = await db.query('SELECT content FROM list_imports WHERE id = $1', [id]);
  return row?.content ?? null;
}

/** Lists of a network, newest first. */
export async function findLists(db: DataSource, networkId: string, { after, limit }: { limit: number; after?: string }): Promise<ListImport[]> {
  return entitiesOf(ListImport, await db.query(`${select(db)} WHERE i.network_id = $1 AND ($2::uuid IS NULL OR i.id < $2) ORDER BY i.id DESC LIMIT $3`, [networkId, after ?? null, limit]));
}

export async function countLists(db: DataSource, networkId: string): Promise<number> {
  const [row] = await db.query('SELECT count(*)::int AS count FROM list_imports WHERE network_id = $1', [networkId]);
  return row.count;
}

/** How the last list of this name was read that was taken into the network; null when there was none. */
export async function findKnownReading(db: Db, { id, name, networkId }: Pick<ListImport, 'id' | 'name' | 'networkId'>): Promise<{ readonly columns: readonly ListColumn[]; readonly hasHeader: boolean } | null> {
  const [row] = await db.query(
    `SELECT columns, has_header AS "hasHeader" FROM list_imports WHERE network_id = $1 AND name = $2 AND id <> $3 AND state IN ('TAKEN', 'UNDOING', 'UNDONE') ORDER BY created_at DESC LIMIT 1`,
    [networkId, name, id],
  );
  return row ?? null;
}

type Changed = Partial<{ name: string; state: ListImportState; problem: ListRefusal | null; hasHeader: boolean; columns: readonly object[]; chosenCount: number; doneCount: number; content: Buffer | null }>;

export async function changeList(tx: EntityManager, id: string, changed: Changed): Promise<void> {
  await tx.createQueryBuilder().update(ListImport).set(changed as object).where('id = :id', { id }).execute();
}

export async function deleteList(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM list_imports WHERE id = $1', [id]);
}

/** The newest preview of a source that waits for somebody. */
export async function findWaitingList(db: Db, sourceId: string): Promise<ListImport | null> {
  return entitiesOf(ListImport, await db.query(`${select(db)} WHERE i.source_id = $1 AND i.state = 'READY' AND i.created_by IS NULL ORDER BY i.id DESC LIMIT 1`, [sourceId]))[0] ?? null;
}

/** Lets go of what earlier nights have read and nobody has taken. */
export async function deleteWaitingLists(tx: EntityManager, sourceId: string, exceptId: string): Promise<void> {
  await tx.query(`DELETE FROM list_imports WHERE source_id = $1 AND id <> $2 AND state = 'READY' AND created_by IS NULL`, [sourceId, exceptId]);
}

/** Forgets what is old: of which nothing was taken after a week, the others after a year. */
export async function forgetLists(db: Db, now: Date): Promise<void> {
  await db.query(
    `DELETE FROM list_imports WHERE created_at < $1::timestamptz - interval '7 days' AND state IN ('READING', 'READY', 'FAILED') OR created_at < $1::timestamptz - interval '365 days' AND state IN ('TAKEN', 'UNDONE')`,
    [now],
  );
}
