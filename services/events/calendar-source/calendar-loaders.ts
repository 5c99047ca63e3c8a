import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { findLastImports } from './calendar-import.repository.ts';
import type { CalendarImport } from './calendar-import.ts';
import { findSourcesOfItems } from './calendar-source.repository.ts';
import type { CalendarSource } from './calendar-source.ts';

/** The last import of each calendar that came to an end. */
export function lastImportLoader(db: DataSource): DataLoader<string, CalendarImport | null> {
  return new DataLoader(async (sourceIds: readonly string[]) => {
    const found = new Map((await findLastImports(db, sourceIds)).map((row) => [row.sourceId, row]));
    return sourceIds.map((id) => found.get(id) ?? null);
  });
}

/** The calendar from which an event or series comes. */
export function calendarOfItemLoader(db: DataSource): DataLoader<string, CalendarSource | null> {
  return new DataLoader(async (itemIds: readonly string[]) => {
    const found = await findSourcesOfItems(db, itemIds);
    return itemIds.map((id) => found.get(id) ?? null);
  });
}
