import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { EventMessage } from './event-message.ts';

type Db = DataSource | EntityManager;

/** Who gets what is written about an event. */
export interface Recipients {
  readonly eventId: string;
  /** Only those of this shift; null for all. */
  readonly shiftId: string | null;
  readonly waitingToo: boolean;
}

/** One registration for each address: whoever comes to several shifts gets one mail, about the one that stands best. */
const RECIPIENTS = `SELECT DISTINCT ON (lower(r.email)) r.id FROM registrations r
  WHERE r.event_id = $1 AND ($2::uuid IS NULL OR r.shift_id = $2) AND (r.status = 'REGISTERED' OR $3 AND r.status IN ('OFFERED', 'WAITING'))
  ORDER BY lower(r.email), array_position(ARRAY['REGISTERED', 'OFFERED', 'WAITING'], r.status), r.id`;

/** The registrations by which they are reached. */
export async function findRecipients(db: Db, { eventId, shiftId, waitingToo }: Recipients): Promise<string[]> {
  const rows: { id: string }[] = await db.query(RECIPIENTS, [eventId, shiftId, waitingToo]);
  return rows.map(({ id }) => id);
}

export async function countRecipients(db: Db, { eventId, shiftId, waitingToo }: Recipients): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::int AS count FROM (${RECIPIENTS}) r`, [eventId, shiftId, waitingToo]);
  return row.count;
}

/** Writes a message; null when the same person has written one with that key. */
export async function insertMessage(tx: EntityManager, message: Omit<EventMessage, 'id'>): Promise<EventMessage | null> {
  const { eventId, shiftId, waitingToo, subject, text, recipientCount, writtenBy, idempotencyKey, createdAt } = message;
  const rows = await tx.query(
    `INSERT INTO event_messages AS m (event_id, shift_id, waiting_too, subject, text, recipient_count, written_by, idempotency_key, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (event_id, written_by, idempotency_key) DO NOTHING RETURNING ${columnsOf(tx, EventMessage, 'm')}`,
    [eventId, shiftId, waitingToo, subject, text, recipientCount, writtenBy, idempotencyKey, createdAt],
  );
  return entitiesOf(EventMessage, rows)[0] ?? null;
}

export async function findMessageByKey(db: Db, { eventId, writtenBy, idempotencyKey }: Pick<EventMessage, 'eventId' | 'writtenBy' | 'idempotencyKey'>): Promise<EventMessage | null> {
  const rows = await db.query(`SELECT ${columnsOf(db, EventMessage, 'm')} FROM event_messages m WHERE event_id = $1 AND written_by = $2 AND idempotency_key = $3`, [eventId, writtenBy, idempotencyKey]);
  return entitiesOf(EventMessage, rows)[0] ?? null;
}

/** Keyset position of the list. */
export interface MessagePosition {
  readonly createdAt: string;
  readonly id: string;
}

/** What was written about an event, the newest first. */
export async function findMessages(db: Db, eventId: string, limit: number, after: MessagePosition | null): Promise<EventMessage[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, EventMessage, 'm')} FROM event_messages m
      WHERE event_id = $1 AND ($3::timestamptz IS NULL OR (created_at, id) < ($3, $4::uuid)) ORDER BY created_at DESC, id DESC LIMIT $2`,
    [eventId, limit, after?.createdAt ?? null, after?.id ?? null],
  );
  return entitiesOf(EventMessage, rows);
}

export async function countMessages(db: Db, eventId: string): Promise<number> {
  const [row] = await db.query('SELECT count(*)::int AS count FROM event_messages WHERE event_id = $1', [eventId]);
  return row.count;
}
