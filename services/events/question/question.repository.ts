import type { DataSource } from 'typeorm';
import { PUBLIC } from '../event/event.repository.ts';
import type { EventQuestion } from './question.ts';

/** What public events ask whoever registers; those that are not there are left out. */
export async function findQuestions(db: DataSource, eventIds: readonly string[]): Promise<Map<string, EventQuestion[]>> {
  const rows: { id: string; questions: EventQuestion[] }[] = await db.query(`SELECT e.id, e.questions FROM events e WHERE e.id = ANY($1) AND ${PUBLIC}`, [eventIds]);
  return new Map(rows.map(({ id, questions }) => [id, questions]));
}
