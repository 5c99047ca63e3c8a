import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { Event } from '../event/event.ts';
import { atShift } from '../shift/at-shift.ts';
import type { EventShift } from '../shift/event-shift.ts';
import { findShiftsById, findShiftsOfRequest } from '../shift/event-shift.repository.ts';
import type { RegistrationMailKind } from './registration.codes.ts';
import type { Registration } from './registration.ts';

/** What a mail is about. */
export interface MailToPlan {
  readonly registrationId: string;
  readonly kind: RegistrationMailKind;
  /** What it passes on, for a MESSAGE. */
  readonly messageId?: string;
}

/** A mail with all that it may say. */
export interface PlannedMail {
  readonly id: string;
  readonly kind: RegistrationMailKind;
  readonly plannedAt: Date;
  readonly sentAt: Date | null;
  readonly registration: Pick<Registration, 'id' | 'name' | 'email' | 'locale' | 'partySize' | 'status' | 'tokenExpiresAt' | 'offeredUntil' | 'place'>;
  /** What it is about, at the times of the shift that they registered for. */
  readonly event: Event;
  /** Other shifts that the link confirms. */
  readonly alsoFor: readonly EventShift[];
  /** Whether an earlier mail brought an entry for the calendar. */
  readonly hasEntry: boolean;
  /** What the organisation writes, and the name of the organisation as far as it is known; null but for a MESSAGE. */
  readonly message: { readonly subject: string | null; readonly text: string; readonly organisation: string | null } | null;
}

export async function insertMails(tx: EntityManager, mails: readonly MailToPlan[], now: Date): Promise<{ readonly mailId: string; readonly registrationId: string }[]> {
  return tx.query(
    `INSERT INTO registration_mails (registration_id, kind, message_id, planned_at) SELECT *, $4::timestamptz FROM unnest($1::uuid[], $2::text[], $3::uuid[])
     RETURNING id AS "mailId", registration_id AS "registrationId"`,
    [mails.map(({ registrationId }) => registrationId), mails.map(({ kind }) => kind), mails.map(({ messageId }) => messageId ?? null), now],
  );
}

/** Place in the queue of a registration `r`. */
export const PLACE = `CASE WHEN r.status = 'WAITING' THEN (SELECT count(*)::int FROM registrations w
  WHERE coalesce(w.shift_id, w.event_id) = coalesce(r.shift_id, r.event_id) AND w.status = 'WAITING' AND w.queue_number <= r.queue_number) END`;

/** Takes a mail for the time of the transaction: null when it is gone or another worker has it. */
export async function lockMail(tx: EntityManager, id: string): Promise<PlannedMail | null> {
  const [row] = await tx.query(
    `SELECT m.id, m.kind, m.planned_at AS "plannedAt", m.sent_at AS "sentAt",
        jsonb_build_object('id', r.id, 'name', r.name, 'email', r.email, 'locale', r.locale, 'partySize', r.party_size, 'status', r.status, 'place', ${PLACE}) AS registration,
        r.token_expires_at AS "tokenExpiresAt", r.offered_until AS "offeredUntil", r.event_id AS "eventId", r.shift_id AS "shiftId",
        EXISTS (SELECT FROM registration_mails o WHERE o.registration_id = r.id AND o.kind = 'REGISTERED' AND o.sent_at IS NOT NULL) AS "hasEntry",
        (SELECT jsonb_build_object('subject', w.subject, 'text', w.text, 'organisation', k.name)
           FROM event_messages w JOIN events e ON e.id = w.event_id LEFT JOIN known_organisations k ON k.id = e.organisation_id WHERE w.id = m.message_id) AS message
       FROM registration_mails m JOIN registrations r ON r.id = m.registration_id
      WHERE m.id = $1 FOR UPDATE OF m SKIP LOCKED`,
    [id],
  );
  if (!row) return null;
  const { eventId, shiftId, registration, tokenExpiresAt, offeredUntil, ...mail } = row;
  const [event] = entitiesOf(Event, await tx.query(`SELECT ${columnsOf(tx, Event, 'e')} FROM events e WHERE e.id = $1`, [eventId]));
  const [shift = null] = shiftId === null ? [] : await findShiftsById(tx, [shiftId]);
  const alsoFor = mail.kind === 'CONFIRM' ? await findShiftsOfRequest(tx, registration.id) : [];
  return { ...mail, event: atShift(event as Event, shift), alsoFor, registration: { ...registration, tokenExpiresAt, offeredUntil } };
}

export async function mailExists(db: DataSource | EntityManager, id: string): Promise<boolean> {
  const rows = await db.query('SELECT 1 FROM registration_mails WHERE id = $1', [id]);
  return rows.length > 0;
}

export async function markMailSent(tx: EntityManager, id: string, now: Date): Promise<void> {
  await tx.query('UPDATE registration_mails SET sent_at = $2 WHERE id = $1', [id, now]);
}

/** Whose event begins within the hours that a reminder comes before, and who has known for longer than that and was not reminded; at most `most`. */
export async function findToRemind(db: DataSource | EntityManager, now: Date, hours: number, most: number): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `SELECT r.id FROM seatings e JOIN registrations r ON coalesce(r.shift_id, r.event_id) = e.id
      WHERE e.status = 'PUBLISHED' AND e.starts_at > $1 AND e.starts_at <= $1::timestamptz + make_interval(hours => $2)
        AND r.status = 'REGISTERED' AND r.confirmed_at <= e.starts_at - make_interval(hours => $2)
        AND NOT EXISTS (SELECT FROM registration_mails m WHERE m.registration_id = r.id AND m.kind = 'REMINDER')
      ORDER BY e.starts_at, r.id LIMIT $3`,
    [now, hours, most],
  );
  return rows.map(({ id }) => id);
}
