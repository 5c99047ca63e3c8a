import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import type { ListItemKind, ListUndo } from './list-import.codes.ts';
import { ListItem } from './list-item.ts';
import type { WrittenItem } from './list-port.ts';

type Db = DataSource | EntityManager;
export type NewItem = Pick<ListItem, 'itemId' | 'kind' | 'name' | 'outcome' | 'mark' | 'before'>;

const KEPT = `(NOT $2 OR i.undo IN ('CHANGED_SINCE', 'IN_USE'))`;

/** Remembers what a list is about to bring; what is remembered already stays as it is, so that a second try does not forget what was there before the first. */
export async function rememberItems(tx: EntityManager, importId: string, items: readonly NewItem[]): Promise<void> {
  await tx.query(
    `INSERT INTO list_items (import_id, item_id, kind, name, outcome, mark, before)
     SELECT $1, "itemId", kind, name, outcome, mark, before FROM jsonb_to_recordset($2) AS i ("itemId" uuid, kind text, name text, outcome text, mark text, before jsonb)
     ON CONFLICT (import_id, item_id) DO NOTHING`,
    [importId, JSON.stringify(items)],
  );
}

/** Notes how items stand now that they have been written. */
export async function markItems(tx: EntityManager, importId: string, marks: readonly { readonly id: string; readonly mark: string }[]): Promise<void> {
  await tx.query('UPDATE list_items i SET mark = m.mark FROM jsonb_to_recordset($2) AS m (id uuid, mark text) WHERE i.import_id = $1 AND i.item_id = m.id', [importId, JSON.stringify(marks)]);
}

/** How these stood when a list of the network had written them last, by their ids. */
export async function findLastMarks(db: Db, networkId: string, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { id: string; mark: string }[] = await db.query(
    `SELECT DISTINCT ON (i.item_id) i.item_id AS id, i.mark FROM list_items i JOIN list_imports l ON l.id = i.import_id
      WHERE i.item_id = ANY($2) AND l.network_id = $1 AND i.mark IS NOT NULL ORDER BY i.item_id, i.import_id DESC`,
    [networkId, ids],
  );
  return new Map(rows.map(({ id, mark }) => [id, mark]));
}

export async function findItems(db: DataSource, importId: string, { after, kept, limit }: { limit: number; after?: string; kept: boolean }): Promise<ListItem[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, ListItem, 'i')} FROM list_items i WHERE i.import_id = $1 AND ${KEPT} AND ($3::uuid IS NULL OR i.item_id > $3) ORDER BY i.item_id LIMIT $4`,
    [importId, kept, after ?? null, limit],
  );
  return entitiesOf(ListItem, rows);
}

export async function countItems(db: DataSource, importId: string, kept: boolean): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::int AS count FROM list_items i WHERE i.import_id = $1 AND ${KEPT}`, [importId, kept]);
  return row.count;
}

export interface ItemToUndo extends WrittenItem {
  readonly kind: ListItemKind;
  readonly outcome: ListItem['outcome'];
}

/** The next of one kind: opportunities before the organisations whose they are. */
export async function findItemsToUndo(tx: EntityManager, importId: string, limit: number): Promise<ItemToUndo[]> {
  const items: ItemToUndo[] = await tx.query(
    `SELECT item_id AS id, kind, outcome, mark, before FROM list_items WHERE import_id = $1 AND undo IS NULL ORDER BY kind = 'ORGANISATION', item_id LIMIT $2`,
    [importId, limit],
  );
  return items.filter(({ kind }) => kind === items[0]?.kind);
}

export async function saveUndone(tx: EntityManager, importId: string, undone: readonly { readonly id: string; readonly undo: ListUndo }[]): Promise<void> {
  await tx.query('UPDATE list_items i SET undo = u.undo, before = NULL FROM jsonb_to_recordset($2) AS u (id uuid, undo text) WHERE i.import_id = $1 AND i.item_id = u.id', [importId, JSON.stringify(undone)]);
}
