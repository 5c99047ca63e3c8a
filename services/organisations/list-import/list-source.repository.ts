import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import type { ListRefusal, ListSourceMode } from './list-import.codes.ts';
import { ListSource } from './list-source.ts';

type Db = DataSource | EntityManager;

const select = (db: Db): string => `SELECT ${columnsOf(db, ListSource, 's')} FROM list_sources s`;

export async function findListSource(db: Db, id: string): Promise<ListSource | null> {
  return entitiesOf(ListSource, await db.query(`${select(db)} WHERE s.id = $1`, [id]))[0] ?? null;
}

export async function lockListSource(tx: EntityManager, id: string): Promise<ListSource | null> {
  return entitiesOf(ListSource, await tx.query(`${select(tx)} WHERE s.id = $1 FOR UPDATE`, [id]))[0] ?? null;
}

/** The sources of a network, by name. */
export async function findListSources(db: Db, networkId: string): Promise<ListSource[]> {
  return entitiesOf(ListSource, await db.query(`${select(db)} WHERE s.network_id = $1 ORDER BY s.name COLLATE "de-x-icu", s.id`, [networkId]));
}

type KeptSource = Pick<ListSource, 'networkId' | 'name' | 'address' | 'hasHeader' | 'columns' | 'mode' | 'createdAt'>;

/** A new source, or the one of that name read in another way from now on. */
export async function keepListSource(tx: EntityManager, { address, columns, createdAt, hasHeader, mode, name, networkId }: KeptSource): Promise<ListSource> {
  const rows = await tx.query(
    `INSERT INTO list_sources AS s (network_id, name, address, has_header, columns, mode, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (network_id, name) DO UPDATE SET address = excluded.address, has_header = excluded.has_header, columns = excluded.columns, mode = excluded.mode,
       problem = NULL, etag = NULL, last_modified = NULL, digest = NULL, changed_at = NULL
     RETURNING ${columnsOf(tx, ListSource, 's')}`,
    [networkId, name, address, hasHeader, JSON.stringify(columns), mode, createdAt],
  );
  return entitiesOf(ListSource, rows)[0] as ListSource;
}

export async function changeListSourceMode(tx: EntityManager, id: string, mode: ListSourceMode): Promise<void> {
  await tx.query('UPDATE list_sources SET mode = $2 WHERE id = $1', [id, mode]);
}

/** Whoever takes a list back does not want it again the next night. */
export async function askFromNowOn(tx: EntityManager, networkId: string, name: string): Promise<void> {
  await tx.query(`UPDATE list_sources SET mode = 'ASK' WHERE network_id = $1 AND name = $2`, [networkId, name]);
}

export async function deleteListSource(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM list_sources WHERE id = $1', [id]);
}

/** Sources that no night has begun to read since `before`, which nobody else takes. */
export async function claimListSources(tx: EntityManager, { before, limit, now }: { before: Date; now: Date; limit: number }): Promise<ListSource[]> {
  const rows = await tx.query(
    `WITH due AS (SELECT id FROM list_sources WHERE tried_at IS NULL OR tried_at < $1 ORDER BY tried_at NULLS FIRST, id LIMIT $3 FOR UPDATE SKIP LOCKED), claimed AS (
       UPDATE list_sources s SET tried_at = $2 FROM due WHERE s.id = due.id RETURNING s.*)
     SELECT ${columnsOf(tx, ListSource, 's')} FROM claimed s`,
    [before, now, limit],
  );
  return entitiesOf(ListSource, rows);
}

/** It was found to be as it was. */
export async function noteUnchanged(tx: EntityManager, id: string, at: Date): Promise<void> {
  await tx.query('UPDATE list_sources SET read_at = $2, problem = NULL WHERE id = $1', [id, at]);
}

type ReadVersion = Pick<ListSource, 'etag' | 'lastModified' | 'digest'>;

/** It was read with all its rows. */
export async function noteRead(tx: EntityManager, id: string, at: Date, { digest, etag, lastModified }: ReadVersion): Promise<void> {
  await tx.query('UPDATE list_sources SET read_at = $2, changed_at = $2, problem = NULL, etag = $3, last_modified = $4, digest = $5 WHERE id = $1', [id, at, etag, lastModified, digest]);
}

/** It could not be read. @returns whether that is news */
export async function noteTrouble(tx: EntityManager, id: string, problem: ListRefusal): Promise<boolean> {
  const source = await lockListSource(tx, id);
  if (!source) return false;
  await tx.query('UPDATE list_sources SET problem = $2 WHERE id = $1', [id, problem]);
  return source.problem === null;
}
