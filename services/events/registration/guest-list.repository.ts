import type { DataSource } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { PLACE } from './mail.repository.ts';
import { Registration } from './registration.ts';

/** Who comes first, then who is offered seats, then who waits. */
const RANK = `CASE r.status WHEN 'REGISTERED' THEN 0 WHEN 'OFFERED' THEN 1 ELSE 2 END`;
const ORDER = `${RANK}, coalesce(r.queue_number, 0), r.created_at, r.id`;
const LISTED = (shift: string) => `r.event_id = $1 AND (${shift}::uuid IS NULL OR r.shift_id = ${shift}) AND r.status IN ('REGISTERED', 'OFFERED', 'WAITING')`;

/** Whose registrations: all of an event, or of one of its shifts. */
export interface ListedGuests {
  readonly eventId: string;
  readonly shiftId: string | null;
}

/** Keyset position of the list. */
export interface GuestPosition {
  readonly rank: number;
  readonly queueNumber: number;
  readonly createdAt: string;
  readonly id: string;
}

/** A registration of the list, with its rank. */
export type Guest = Registration & { readonly rank: number };

/** Who is registered, has been offered seats, or waits, in that order; who waits in the order of the queue. */
export async function findGuests(db: DataSource, { eventId, shiftId }: ListedGuests, limit: number, after: GuestPosition | null): Promise<Guest[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Registration, 'r')}, ${PLACE} AS place, ${RANK} AS rank FROM registrations r
      WHERE ${LISTED('$7')} AND ($3::integer IS NULL OR (${ORDER}) > ($3::integer, $4::bigint, $5::timestamptz, $6::uuid))
      ORDER BY ${ORDER} LIMIT $2`,
    [eventId, limit, after?.rank ?? null, after?.queueNumber ?? null, after?.createdAt ?? null, after?.id ?? null, shiftId],
  );
  return entitiesOf(Registration, rows) as Guest[];
}

export async function countGuests(db: DataSource, { eventId, shiftId }: ListedGuests): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::int AS count FROM registrations r WHERE ${LISTED('$2')}`, [eventId, shiftId]);
  return row.count;
}
