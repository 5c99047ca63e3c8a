import type { EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { Event } from '../event/event.ts';

/** A new row; what is left out has the table's defaults. */
export type NewEvent = Omit<Event, 'sequence' | 'updatedAt' | 'version' | 'overriddenBy' | 'movedFrom' | 'seatsTaken' | 'withheldFrom' | 'moderatedBy'>;

export async function insertEvent(db: EntityManager, event: NewEvent): Promise<void> {
  await db.createQueryBuilder().insert().into(Event).values(event).execute();
}

/** An event in every state, held until the transaction ends. */
export async function holdEvent(db: EntityManager, id: string): Promise<Event | null> {
  const rows = await db.query(`SELECT ${columnsOf(db, Event, 'e')} FROM events e WHERE e.id = $1 FOR UPDATE`, [id]);
  return entitiesOf(Event, rows)[0] ?? null;
}

/** Writes columns of an event that is held and counts its version on. */
export async function updateHeld(db: EntityManager, { id, version }: Pick<Event, 'id' | 'version'>, changed: Partial<Event>): Promise<void> {
  await db.createQueryBuilder().update(Event).set({ ...changed, version: version + 1 }).where('id = :id', { id }).execute();
}

/** A date as far as its scope has to know it. */
export interface ScopedDate {
  readonly id: string;
  readonly recurrenceId: Date;
  readonly startsAt: Date;
  readonly seatsTaken: number;
  readonly isSetApart: boolean;
}

/** A series' published dates that are not over, taken down or not, in the order of its rule, all of them or from one on by that order; held until the transaction ends. */
export async function findScope(tx: EntityManager, seriesId: string, now: Date, from: Date | null): Promise<ScopedDate[]> {
  return tx.query(
    `SELECT id, recurrence_id AS "recurrenceId", starts_at AS "startsAt", seats_taken AS "seatsTaken", overridden_by IS NOT NULL AS "isSetApart" FROM events
      WHERE series_id = $1 AND status IN ('PUBLISHED', 'WITHHELD') AND ends_at > $2 AND ($3::timestamptz IS NULL OR recurrence_id >= $3) ORDER BY recurrence_id FOR UPDATE`,
    [seriesId, now, from],
  );
}

/** Cancels events that are held. */
export async function cancelDates(tx: EntityManager, ids: readonly string[], reason: string): Promise<void> {
  await tx.query(`UPDATE events SET status = 'CANCELLED', cancellation_reason = $2, version = version + 1 WHERE id = ANY($1)`, [ids, reason]);
}

export async function deleteHeld(db: EntityManager, { id }: Pick<Event, 'id'>): Promise<void> {
  await db.query('DELETE FROM events WHERE id = $1', [id]);
}
