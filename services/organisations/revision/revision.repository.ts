import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { Revision } from './revision.ts';

/** Of what the history is. */
type Of = Pick<Revision, 'kind' | 'objectId'>;

/** Remembers what the texts say from now on. */
export async function insertRevision(tx: EntityManager, { kind, objectId, version, texts, savedBy, savedAt }: Revision): Promise<void> {
  await tx.query('INSERT INTO revisions (kind, object_id, version, texts, saved_by, saved_at) VALUES ($1, $2, $3, $4, $5, $6)', [kind, objectId, version, JSON.stringify(texts), savedBy, savedAt]);
}

/** The newest first, from below the version `before`, which may be any number, when one is given. */
export async function findRevisions(db: DataSource, { kind, objectId }: Of, { limit, before }: { limit: number; before?: number }): Promise<Revision[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Revision, 'r')} FROM revisions r WHERE r.kind = $1 AND r.object_id = $2 AND ($3::numeric IS NULL OR r.version < $3) ORDER BY r.version DESC LIMIT $4`,
    [kind, objectId, before ?? null, limit],
  );
  return entitiesOf(Revision, rows);
}

export async function countRevisions(db: DataSource, { kind, objectId }: Of): Promise<number> {
  const [row] = await db.query('SELECT count(*)::int AS count FROM revisions WHERE kind = $1 AND object_id = $2', [kind, objectId]);
  return row.count;
}

export async function findRevision(db: EntityManager, { kind, objectId, version }: Of & Pick<Revision, 'version'>): Promise<Revision | null> {
  const rows = await db.query(`SELECT ${columnsOf(db, Revision, 'r')} FROM revisions r WHERE r.kind = $1 AND r.object_id = $2 AND r.version = $3`, [kind, objectId, version]);
  return entitiesOf(Revision, rows)[0] ?? null;
}

/** Forgets the whole history of something that is gone. */
export async function deleteRevisions(tx: EntityManager, { kind, objectId }: Of): Promise<void> {
  await tx.query('DELETE FROM revisions WHERE kind = $1 AND object_id = $2', [kind, objectId]);
}
