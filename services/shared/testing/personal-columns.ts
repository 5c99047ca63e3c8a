import type { DataSource } from 'typeorm';
import type { KeptData } from '../kept-data.ts';

/** Names of columns that tell who somebody is or what they wrote. */
const TELLING = `(column_name ~ '(^|_)(person_id|reporter_id|email|phone|device|user_agent|message|comment|question|answer)$' OR column_name IN ('name', 'body', 'text', 'words')
    OR (column_name ~ '_by$' AND data_type = 'uuid'))`;

/**
 * For tests: the columns of a schema that look personal and stand in no entry of `kept`, as `table.column`. Whoever adds such a column adds it to the
 * subgraph's list of what it keeps, or to `impersonal` when it is about something else than a person.
 */
export async function unlistedColumns(db: DataSource, schema: string, kept: readonly KeptData[], impersonal: readonly string[]): Promise<string[]> {
  const columns: { name: string; table: string; column: string }[] = await db.query(
    `SELECT table_name || '.' || column_name AS name, table_name AS "table", column_name AS "column" FROM information_schema.columns
      WHERE table_schema = $1 AND ${TELLING} ORDER BY 1`,
    [schema],
  );
  const isListed = (table: string, column: string) =>
    kept.some((one) => one.table === table && (one.erase === 'row' || column in one.erase || new RegExp(`\\bt\\.${column}\\b`).test(one.whose)));
  return columns.filter(({ name, table, column }) => !isListed(table, column) && !impersonal.includes(name)).map(({ name }) => name);
}
