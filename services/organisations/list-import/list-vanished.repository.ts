import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import type { ListImport } from './list-import.ts';
import { ListVanished } from './list-vanished.ts';

/** Notes what earlier versions of a list brought that is not among `present`, each thing once: not again when a version that was taken has said so. @returns how many */
export async function replaceVanished(tx: EntityManager, { id, name, networkId }: Pick<ListImport, 'id' | 'name' | 'networkId'>, present: readonly string[]): Promise<number> {
  await tx.query('DELETE FROM list_vanished WHERE import_id = $1', [id]);
  const rows: unknown[] = await tx.query(
    `WITH brought AS (
       SELECT DISTINCT ON (i.item_id) i.item_id, i.kind, i.name, i.import_id FROM list_items i JOIN list_imports l ON l.id = i.import_id
        WHERE l.network_id = $2 AND l.name = $3 AND l.state = 'TAKEN' AND l.id < $1 ORDER BY i.item_id, i.import_id DESC)
     INSERT INTO list_vanished (import_id, item_id, kind, name)
     SELECT $1, b.item_id, b.kind, b.name FROM brought b
      WHERE b.item_id <> ALL($4) AND NOT EXISTS (
        SELECT FROM list_vanished v JOIN list_imports l ON l.id = v.import_id WHERE v.item_id = b.item_id AND l.state = 'TAKEN' AND v.import_id > b.import_id)
     RETURNING item_id`,
    [id, networkId, name, present],
  );
  return rows.length;
}

export async function findVanished(db: DataSource, importId: string, { after, limit }: { limit: number; after?: string }): Promise<ListVanished[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, ListVanished, 'v')} FROM list_vanished v WHERE v.import_id = $1 AND ($2::uuid IS NULL OR v.item_id > $2) ORDER BY v.item_id LIMIT $3`,
    [importId, after ?? null, limit],
  );
  return entitiesOf(ListVanished, rows);
}

export async function countVanished(db: DataSource, importId: string): Promise<number> {
  const [row] = await db.query('SELECT count(*)::int AS count FROM list_vanished WHERE import_id = $1', [importId]);
  return row.count;
}
