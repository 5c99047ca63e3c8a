import type { DataSource, EntityManager } from 'typeorm';
import { PUBLIC } from '../event/event.repository.ts';
import type { EventQuestion } from './question.ts';

/** What a public event asks whoever registers; nothing when there is none. */
export async function findQuestions(db: DataSource | EntityManager, eventId: string): Promise<EventQuestion[]> {
  const [row] = await db.query(`SELECT e.questions FROM events e WHERE e.id = $1 AND ${PUBLIC}`, [eventId]);
  return row?.questions ?? [];
}
