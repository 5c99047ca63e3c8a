import type { DataSource, EntityManager } from 'typeorm';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether an opaque id of a client can be the key of a row; what is not can't be found either. */
export function isUuid(id: string): boolean {
  return UUID.test(id);
}

/** A fresh UUID, in the order of time. */
export async function newId(db: DataSource | EntityManager): Promise<string> {
  const [row] = await db.query('SELECT uuidv7() AS id');
  return row.id;
}
