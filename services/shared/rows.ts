import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * The select list that reads an entity's columns under its property names (`organisation_id AS "organisationId"`),
 * so that hand-written SQL and the entity's decorators can't drift apart. `alias` is the table's alias in the statement.
 */
export function columnsOf(db: DataSource | EntityManager, entity: EntityTarget<ObjectLiteral>, alias: string): string {
  return ('connection' in db ? db.connection : db)
    .getMetadata(entity)
    .columns.filter((column) => column.isSelect)
    .map((column) => `${alias}."${column.databaseName}" AS "${column.propertyPath}"`)
    .join(', ');
}

/** Turns rows that were selected by `columnsOf` into instances; `address.town` becomes a property of the embedded `address`. */
export function entitiesOf<T extends ObjectLiteral>(entity: new () => T, rows: readonly Record<string, unknown>[]): T[] {
  // All rows of a statement have the same columns, so their names are taken apart once.
  const columns = Object.keys(rows[0] ?? {}).map((path) => {
    const dot = path.indexOf('.');
    return dot < 0 ? { path, holder: undefined, name: path } : { path, holder: path.slice(0, dot), name: path.slice(dot + 1) };
  });
  return rows.map((row) => {
    const instance: ObjectLiteral = new entity();
    for (const { path, holder, name } of columns) {
      if (holder === undefined) instance[name] = row[path];
      else (instance[holder] ??= {})[name] = row[path];
    }
    return instance as T;
  });
}
