import type { DataSource, EntityManager } from 'typeorm';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether an opaque id of a client can be the key of a row; what is not can't be found either. */
export function isUuid(id: string): boolean {
  return UUID.test(id);
}

/** So many fresh UUIDs, in the order of time. */
export async function newIds(db: DataSource | EntityManager, count: number): Promise<string[]> {
  const rows: { id: string }[] = await db.query('SELECT uuidv7() AS id FROM generate_series(1, $1)', [count]);
  return rows.map(({ id }) => id);
}

/** A fresh UUID, in the order of time. */
export async function newId(db: DataSource | EntityManager): Promise<string> {
  const [row] = await db.query('SELECT uuidv7() AS id');
  return row.id;
}
