import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { upsertRows } from '../../shared/upsert.ts';
import { EventShift } from './event-shift.ts';

type Db = DataSource | EntityManager;

const select = (db: Db): string => `SELECT ${columnsOf(db, EventShift, 's')} FROM event_shifts s`;

export async function findShiftsById(db: Db, ids: readonly string[]): Promise<EventShift[]> {
  return entitiesOf(EventShift, await db.query(`${select(db)} WHERE s.id = ANY($1)`, [ids]));
}

/** The shifts of events, each event's by time. */
export async function findShiftsOf(db: Db, eventIds: readonly string[]): Promise<EventShift[]> {
  return entitiesOf(EventShift, await db.query(`${select(db)} WHERE s.event_id = ANY($1) ORDER BY s.event_id, s.starts_at, s.id`, [eventIds]));
}

/** The shifts for which was asked together with a registration, beside its own, by time. */
export async function findShiftsOfRequest(db: Db, registrationId: string): Promise<EventShift[]> {
  return entitiesOf(EventShift, await db.query(`${select(db)} JOIN registrations r ON r.shift_id = s.id WHERE r.requested_with = $1 ORDER BY s.starts_at, s.id`, [registrationId]));
}

/** A shift with its columns that somebody writes. */
export type WrittenShift = Omit<EventShift, 'seatsTaken' | 'sequence'>;

export async function upsertShifts(tx: EntityManager, shifts: readonly WrittenShift[]): Promise<void> {
  await upsertRows(tx, EventShift, shifts as EventShift[]);
}

/** Removes shifts, and requests for them that nobody has confirmed. What is over stays and is for the event then. */
export async function removeShifts(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.query(`DELETE FROM registrations WHERE shift_id = ANY($1) AND status = 'REQUESTED'`, [ids]);
  await tx.query('DELETE FROM event_shifts WHERE id = ANY($1)', [ids]);
}

/** Those of the places (ids of shifts or events) for which somebody is registered, has been offered seats, or waits. */
export async function findOccupied(tx: EntityManager, placeIds: readonly string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT coalesce(shift_id, event_id) AS id FROM registrations WHERE coalesce(shift_id, event_id) = ANY($1) AND status IN ('REGISTERED', 'OFFERED', 'WAITING')`,
    [placeIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Erases requests for the event as a whole, which nobody has confirmed. */
export async function eraseRequestsForWhole(tx: EntityManager, eventId: string): Promise<void> {
  await tx.query(`DELETE FROM registrations WHERE event_id = $1 AND shift_id IS NULL AND status = 'REQUESTED'`, [eventId]);
}
