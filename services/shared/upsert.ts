import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** What became of a row. */
export type Written = 'created' | 'updated' | 'unchanged';

interface UpsertOptions {
  /** Columns that a row keeps once it is there, by database name, e.g. its slug. */
  readonly keep?: readonly string[];
  /** Columns that are written over but do not make a row count as changed, e.g. when it was last confirmed. */
  readonly quiet?: readonly string[];
  /** Counts the changes of a row in this column, which the rows themselves leave out. */
  readonly versionColumn?: string;
}

/**
 * Writes whole rows by id in one statement and tells what became of each, in the rows' order.
 * Nothing is written for a row that is there already with the same content.
 */
export async function upsertRows<T extends ObjectLiteral & { id: string }>(
  db: DataSource | EntityManager,
  entity: EntityTarget<T>,
  rows: readonly T[],
  { keep = [], quiet = [], versionColumn }: UpsertOptions = {},
): Promise<Written[]> {
  if (rows.length === 0) return [];
  const { tableName, columns: all } = ('connection' in db ? db.connection : db).getMetadata(entity);
  const columns = all.filter((column) => column.isInsert && column.isSelect && column.databaseName !== versionColumn);
  const records = rows.map((row) => Object.fromEntries(columns.map((column) => [column.databaseName, column.getEntityValue(row) ?? null])));
  const names = columns.map(({ databaseName }) => `"${databaseName}"`);
  const overwritten = names.filter((name) => name !== '"id"' && !keep.includes(name.slice(1, -1)));
  const compared = overwritten.filter((name) => !quiet.includes(name.slice(1, -1)));
  const differs = (before: string, after: string) =>
    `(${compared.map((name) => `${before}.${name}`).join(', ')}) IS DISTINCT FROM (${compared.map((name) => `${after}.${name}`).join(', ')})`;
  const sets = overwritten.map((name) => `${name} = excluded.${name}`);
  if (versionColumn) sets.push(`"${versionColumn}" = t."${versionColumn}" + ${quiet.length > 0 ? `(${differs('t', 'excluded')})::int` : 1}`);
  const written: { id: string; outcome: Written }[] = await db.query(
    `INSERT INTO ${tableName} AS t (${names.join(', ')})
     SELECT ${names.join(', ')} FROM json_populate_recordset(NULL::${tableName}, $1)
     ON CONFLICT (id) DO UPDATE SET ${sets.join(', ')} WHERE ${quiet.length > 0 ? 'true' : differs('t', 'excluded')}
     RETURNING new.id, CASE WHEN old.id IS NULL THEN 'created' WHEN ${differs('old', 'new')} THEN 'updated' ELSE 'unchanged' END AS outcome`,
    [JSON.stringify(records)],
  );
  const outcomes = new Map(written.map(({ id, outcome }) => [id, outcome]));
  return rows.map(({ id }) => outcomes.get(id) ?? 'unchanged');
}
