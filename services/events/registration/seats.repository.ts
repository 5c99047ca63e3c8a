import type { DataSource, EntityManager } from 'typeorm';
import { PUBLIC } from '../event/event.repository.ts';
import { EventKind, type EventStatus } from '../event/event.codes.ts';

type Db = DataSource | EntityManager;

/** Where seats are counted: an event, or a shift of it. */
export interface Seating {
  readonly id: string;
  readonly status: EventStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number | null;
  readonly seatsTaken: number;
}

/** What of an event a registration has to know. Where it has shifts, the seats are theirs. */
export interface SeatedEvent extends Seating {
  /** By time. */
  readonly shifts: readonly Seating[];
}

const SEATED = `SELECT e.id, e.kind, e.status, e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.capacity, e.seats_taken AS "seatsTaken" FROM events e`;

/** The event that was found, with its shifts as they are once it is held. */
async function withShifts(db: Db, [found]: readonly (Seating & { readonly kind: EventKind })[]): Promise<SeatedEvent | null> {
  if (!found) return null;
  const { kind, ...event } = found;
  const shifts: Omit<Seating, 'status'>[] =
    kind === EventKind.WORK_DAY
      ? await db.query(`SELECT id, starts_at AS "startsAt", ends_at AS "endsAt", capacity, seats_taken AS "seatsTaken" FROM event_shifts WHERE event_id = $1 ORDER BY starts_at, id`, [event.id])
      : [];
  return { ...event, shifts: shifts.map((shift) => ({ ...shift, status: event.status })) };
}

/** A public event, or null. */
export async function findSeatedEvent(db: Db, id: string): Promise<SeatedEvent | null> {
  return withShifts(db, await db.query(`${SEATED} WHERE e.id = $1 AND ${PUBLIC}`, [id]));
}

/** The same, held until the end of the transaction: whoever gives or takes its seats, or those of its shifts, comes one after the other. */
export async function lockPublicEvent(tx: EntityManager, id: string): Promise<SeatedEvent | null> {
  return withShifts(tx, await tx.query(`${SEATED} WHERE e.id = $1 AND ${PUBLIC} FOR NO KEY UPDATE OF e`, [id]));
}

/** Any event, held until the end of the transaction. */
export async function lockEvent(tx: EntityManager, id: string): Promise<SeatedEvent | null> {
  return withShifts(tx, await tx.query(`${SEATED} WHERE e.id = $1 FOR NO KEY UPDATE OF e`, [id]));
}

interface Party {
  readonly id: string;
  readonly partySize: number;
}

const PARTY = `id, party_size AS "partySize"`;

/** Ends the offers at a seating that nobody answered in time. */
export async function lapseOffers(tx: EntityManager, seatingId: string, now: Date): Promise<Party[]> {
  const [rows] = await tx.query(
    `UPDATE registrations SET status = 'LAPSED', ended_at = $2, offered_until = NULL
      WHERE coalesce(shift_id, event_id) = $1 AND status = 'OFFERED' AND offered_until <= $2 RETURNING ${PARTY}`,
    [seatingId, now],
  );
  return rows;
}

/** Ends the waiting of parties for which a seating has too few seats, however many become free. */
export async function endTooLarge(tx: EntityManager, seatingId: string, capacity: number, now: Date): Promise<Party[]> {
  const [rows] = await tx.query(
    `UPDATE registrations SET status = 'CANCELLED', ended_at = $3, queue_number = NULL
      WHERE coalesce(shift_id, event_id) = $1 AND status = 'WAITING' AND party_size > $2 RETURNING ${PARTY}`,
    [seatingId, capacity, now],
  );
  return rows;
}

/** The first in the queue; null when nobody waits. */
export async function firstInLine(tx: EntityManager, seatingId: string): Promise<Party | null> {
  const [row] = await tx.query(`SELECT ${PARTY} FROM registrations WHERE coalesce(shift_id, event_id) = $1 AND status = 'WAITING' ORDER BY queue_number LIMIT 1`, [seatingId]);
  return row ?? null;
}

/** Offers its seats to a party that waits. */
export async function offerSeats(tx: EntityManager, id: string, until: Date): Promise<void> {
  await tx.query(`UPDATE registrations SET status = 'OFFERED', offered_until = $2, queue_number = NULL WHERE id = $1`, [id, until]);
}

/** Events in which an offer has lapsed, the first in line fits, or a party waits that never will. */
export async function findEventsToSettle(db: Db, now: Date): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `SELECT r.event_id AS id FROM registrations r JOIN events e ON e.id = r.event_id WHERE r.status = 'OFFERED' AND r.offered_until <= $1 AND e.status <> 'WITHHELD'
     UNION SELECT r.event_id FROM registrations r JOIN seatings e ON e.id = coalesce(r.shift_id, r.event_id)
      WHERE r.status = 'WAITING' AND e.status = 'PUBLISHED' AND e.ends_at > $1
        AND (e.capacity IS NULL OR r.party_size > e.capacity OR (r.party_size <= e.capacity - e.seats_taken
          AND NOT EXISTS (SELECT FROM registrations w WHERE coalesce(w.shift_id, w.event_id) = e.id AND w.status = 'WAITING' AND w.queue_number < r.queue_number)))
     LIMIT 500`,
    [now],
  );
  return rows.map(({ id }) => id);
}

/** Ends the registrations of events that were cancelled, at most `most` at once; gives their ids. */
export async function endOfCancelledEvents(tx: EntityManager, now: Date, most: number): Promise<string[]> {
  const [rows] = await tx.query(
    `UPDATE registrations SET status = 'CANCELLED', ended_at = $1, offered_until = NULL, queue_number = NULL
      WHERE id IN (SELECT r.id FROM events e JOIN registrations r ON r.event_id = e.id
        WHERE e.status = 'CANCELLED' AND r.status IN ('REGISTERED', 'WAITING', 'OFFERED') LIMIT $2)
      RETURNING id`,
    [now, most],
  );
  return rows.map(({ id }: { id: string }) => id);
}

/** Ids of the registrations at seatings that are under way: who comes, has been offered seats, or waits. */
export async function findUnderWay(tx: EntityManager, seatingIds: readonly string[]): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(`SELECT id FROM registrations WHERE coalesce(shift_id, event_id) = ANY($1) AND status IN ('REGISTERED', 'OFFERED', 'WAITING') ORDER BY id`, [seatingIds]);
  return rows.map(({ id }) => id);
}

/** How many stand in the queue of each seating. */
export async function countWaiting(db: Db, seatingIds: readonly string[]): Promise<Map<string, number>> {
  const rows: { id: string; count: number }[] = await db.query(
    `SELECT coalesce(shift_id, event_id) AS id, count(*)::int AS count FROM registrations WHERE coalesce(shift_id, event_id) = ANY($1) AND status = 'WAITING' GROUP BY 1`,
    [seatingIds],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}
