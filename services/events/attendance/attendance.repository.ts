import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { findRegistrations } from '../registration/registration.repository.ts';
import type { Registration } from '../registration/registration.ts';
import { Attendance } from './attendance.ts';
import type { Certificate } from './certificate.ts';

type Db = DataSource | EntityManager;

/** What of an event decides about attendance. */
export interface AttendedEvent {
  readonly organisationId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** By the id of the event, or of the shift of it. */
export async function findAttendedEvent(db: Db, id: string): Promise<AttendedEvent | null> {
  const [row]: AttendedEvent[] = await db.query(`SELECT organisation_id AS "organisationId", starts_at AS "startsAt", ends_at AS "endsAt" FROM seatings WHERE id = $1`, [id]);
  return row ?? null;
}

export async function findAttendances(db: Db, registrationIds: readonly string[]): Promise<Attendance[]> {
  return entitiesOf(Attendance, await db.query(`SELECT ${columnsOf(db, Attendance, 'a')} FROM attendances a WHERE a.registration_id = ANY($1)`, [registrationIds]));
}

/** Writes whether somebody came. A certificate that says something else is void from then on. */
export async function saveAttendance(db: Db, { registrationId, attended, minutes, recordedAt }: Pick<Attendance, 'registrationId' | 'attended' | 'minutes' | 'recordedAt'>): Promise<void> {
  await db.query(
    `INSERT INTO attendances AS a (registration_id, attended, minutes, recorded_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (registration_id) DO UPDATE SET attended = excluded.attended, minutes = excluded.minutes, recorded_at = excluded.recorded_at,
       certificate_code = CASE WHEN a.minutes = excluded.minutes THEN a.certificate_code END, issued_at = CASE WHEN a.minutes = excluded.minutes THEN a.issued_at END`,
    [registrationId, attended, minutes, recordedAt],
  );
}

export async function forgetAttendance(db: Db, registrationId: string): Promise<void> {
  await db.query('DELETE FROM attendances WHERE registration_id = $1', [registrationId]);
}

/** Gives a certificate its number unless it has one; the number that it has then, or null when the person did not come. */
export async function issueCode(db: Db, registrationId: string, code: string, now: Date): Promise<string | null> {
  const [rows]: [{ code: string }[], number] = await db.query(
    `UPDATE attendances SET certificate_code = coalesce(certificate_code, $2), issued_at = coalesce(issued_at, $3)
      WHERE registration_id = $1 AND attended RETURNING certificate_code AS code`,
    [registrationId, code, now],
  );
  return rows[0]?.code ?? null;
}

export async function findCertificate(db: Db, code: string): Promise<Certificate | null> {
  const [row]: Certificate[] = await db.query(
    `SELECT a.certificate_code AS code, r.name AS "personName", concat_ws(': ', e.title, s.title) AS "eventTitle", coalesce(s.starts_at, e.starts_at) AS "startsAt", coalesce(s.ends_at, e.ends_at) AS "endsAt", e.time_zone AS "timeZone",
            CASE WHEN e.attendance <> 'REMOTE' THEN nullif(concat_ws(', ', e.venue, e.town), '') END AS place,
            a.minutes / 60.0::float8 AS hours, a.issued_at AS "issuedAt", e.organisation_id AS "organisationId"
       FROM attendances a JOIN registrations r ON r.id = a.registration_id JOIN events e ON e.id = r.event_id LEFT JOIN event_shifts s ON s.id = r.shift_id WHERE a.certificate_code = $1`,
    [code],
  );
  return row ?? null;
}

/** Whose attendances are meant. */
export interface Attendee {
  readonly personId: string;
  readonly email: string | null;
}

const HIS = `FROM attendances a JOIN registrations r ON r.id = a.registration_id JOIN events e ON e.id = r.event_id WHERE a.attended AND (r.person_id = $1 OR lower(r.email) = lower($2))`;

export async function sumOfAttendances(db: Db, { personId, email }: Attendee): Promise<{ hours: number; count: number }> {
  const [row]: { hours: number; count: number }[] = await db.query(`SELECT coalesce(sum(a.minutes), 0)::float8 / 60 AS hours, count(*)::int AS count ${HIS}`, [personId, email]);
  return row ?? { hours: 0, count: 0 };
}

/** What they came to, the latest first. */
export async function findAttended(db: Db, { personId, email }: Attendee, limit: number): Promise<Registration[]> {
  const rows: { id: string }[] = await db.query(`SELECT r.id ${HIS} ORDER BY e.starts_at DESC, r.id LIMIT $3`, [personId, email, limit]);
  const found = new Map((await findRegistrations(db, rows.map(({ id }) => id))).map((registration) => [registration.id, registration]));
  return rows.flatMap(({ id }) => found.get(id) ?? []);
}
