import type { DataSource, EntityManager } from 'typeorm';
import type { DataSubject, HandedOut, KeptData } from './kept-data.ts';
import type { Locale } from './locale.ts';

type Db = DataSource | EntityManager;

const WHO = 'WITH who AS (SELECT $1::uuid AS id, $2::text AS address_hash, $3::text AS key)';

const parameters = ({ id, addressHash }: DataSubject, key: string): unknown[] => [id, addressHash, key];

/** Everything that is kept of somebody, table by table; tables without a row of theirs are left out. */
export async function handOut(db: Db, kept: readonly KeptData[], subject: DataSubject, { key, locale }: { key: string; locale: Locale }): Promise<HandedOut[]> {
  const found: HandedOut[] = [];
  for (const { table, title, whose, columns } of kept) {
    if (columns.length === 0) continue;
    const list = columns.map((column) => `t."${column}"`).join(', ');
    const rows: Record<string, unknown>[] = await db.query(`${WHO} SELECT ${list} FROM ${table} t, who WHERE ${whose}`, parameters(subject, key));
    if (rows.length > 0) found.push({ table, title: title[locale], rows });
  }
  return found;
}

async function eraseOne(tx: EntityManager, { table, whose, erase }: KeptData, who: unknown[]): Promise<{ id: string | null }[]> {
  if (erase === 'row') {
    const [rows] = await tx.query(`${WHO} DELETE FROM ${table} t USING who WHERE ${whose} RETURNING to_jsonb(t) ->> 'id' AS id`, who);
    return rows;
  }
  const entries = Object.entries(erase);
  if (entries.length === 0) return [];
  const sets = entries.map(([column], at) => `"${column}" = $${at + 4}`).join(', ');
  const [rows] = await tx.query(`${WHO} UPDATE ${table} t SET ${sets} FROM who WHERE ${whose} RETURNING to_jsonb(t) ->> 'id' AS id`, [...who, ...entries.map(([, value]) => value)]);
  return rows;
}

/** Erases what is kept of somebody, in the order of the list. A second time there is nothing left. Gives the ids of the rows, where they have one. */
export async function eraseKept(tx: EntityManager, kept: readonly KeptData[], subject: DataSubject, key: string): Promise<string[]> {
  const ids: string[] = [];
  for (const one of kept) ids.push(...(await eraseOne(tx, one, parameters(subject, key))).flatMap(({ id }) => id ?? []));
  return ids;
}

/** Takes away the jobs, waiting or done, that carry one of these ids, save those of one queue: the erasure's own. */
export async function forgetJobs(tx: EntityManager, ids: readonly string[], but: string): Promise<void> {
  await tx.query(`DELETE FROM jobs.job WHERE name NOT LIKE $2 || '%' AND data::text LIKE ANY (SELECT '%' || id || '%' FROM unnest($1::text[]) id)`, [ids, but]);
}
