import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { forgetChallenges } from '../../shared/spent-challenge.repository.ts';
import { PLACE } from './mail.repository.ts';
import type { RegistrationStatus } from './registration.codes.ts';
import { Registration } from './registration.ts';

type Db = DataSource | EntityManager;

/** The condition of a registration that is under way. */
const ACTIVE = `status IN ('REGISTERED', 'WAITING', 'OFFERED')`;

const select = (db: Db): string => `SELECT ${columnsOf(db, Registration, 'r')}, ${PLACE} AS place FROM registrations r`;

async function findOne(db: Db, condition: string, values: unknown[]): Promise<Registration | null> {
  return entitiesOf(Registration, await db.query(`${select(db)} WHERE ${condition}`, values))[0] ?? null;
}

export type NewRegistration = Pick<
  Registration,
  'id' | 'eventId' | 'shiftId' | 'requestedWith' | 'personId' | 'name' | 'email' | 'locale' | 'partySize' | 'answers' | 'status' | 'tokenHash' | 'tokenExpiresAt' | 'linkHash' | 'createdAt' | 'confirmedAt'
>;

/** Writes registrations; whoever waits gets the next number of the queue, in the order given. @throws when an address is registered for the event already, or waits */
export async function insertRegistrations(tx: EntityManager, registrations: readonly NewRegistration[]): Promise<void> {
  const rows = registrations.map(({ tokenHash, linkHash, ...rest }) => ({ ...rest, tokenHash: tokenHash?.toString('hex') ?? null, linkHash: linkHash?.toString('hex') ?? null }));
  await tx.query(
    `INSERT INTO registrations (id, event_id, shift_id, requested_with, person_id, name, email, locale, party_size, answers, status, token_hash, token_expires_at, link_hash, created_at, confirmed_at, queue_number)
     SELECT id, "eventId", "shiftId", "requestedWith", "personId", name, email, locale, "partySize", answers, status, decode("tokenHash", 'hex'), "tokenExpiresAt", decode("linkHash", 'hex'), "createdAt", "confirmedAt",
            CASE WHEN status = 'WAITING' THEN nextval('registration_queue') END
       FROM json_to_recordset($1) AS r(id uuid, "eventId" uuid, "shiftId" uuid, "requestedWith" uuid, "personId" uuid, name text, email text, locale text, "partySize" integer, answers jsonb, status text, "tokenHash" text,
            "tokenExpiresAt" timestamptz, "linkHash" text, "createdAt" timestamptz, "confirmedAt" timestamptz)`,
    [JSON.stringify(rows)],
  );
}

/** For which seatings (the event, or shifts of it, by id) addresses are registered, or wait, by the address in lower case. */
export async function seatingsOf(db: Db, eventId: string, emails: readonly string[]): Promise<Map<string, string[]>> {
  const rows: { email: string; ids: string[] }[] = await db.query(
    `SELECT lower(email) AS email, array_agg(coalesce(shift_id, event_id)::text) AS ids FROM registrations
      WHERE event_id = $1 AND lower(email) IN (SELECT lower(unnest($2::text[]))) AND ${ACTIVE} GROUP BY 1`,
    [eventId, emails],
  );
  return new Map(rows.map(({ email, ids }) => [email, ids]));
}

/** What one token confirms: the registration that has it, and those for other shifts that were asked for with it. */
export async function findRequested(db: Db, id: string): Promise<Registration[]> {
  return entitiesOf(Registration, await db.query(`${select(db)} WHERE (r.id = $1 OR r.requested_with = $1) AND r.status = 'REQUESTED' ORDER BY r.id`, [id]));
}

/** What the same people have under way for other shifts of the same day, with the id of the registration whose others they are. */
export async function findOtherShifts(db: Db, ids: readonly string[]): Promise<(Registration & { readonly of: string })[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Registration, 'r')}, ${PLACE} AS place, one.id AS "of" FROM registrations one
       JOIN registrations r ON r.event_id = one.event_id AND lower(r.email) = lower(one.email) AND r.id <> one.id
      WHERE one.id = ANY($1) AND one.shift_id IS NOT NULL AND r.shift_id IS NOT NULL AND r.${ACTIVE} ORDER BY r.id`,
    [ids],
  );
  return entitiesOf(Registration, rows) as (Registration & { readonly of: string })[];
}

export function findByToken(db: Db, tokenHash: Buffer): Promise<Registration | null> {
  return findOne(db, 'r.token_hash = $1', [tokenHash]);
}

/** By the link of a mail; not before it was confirmed. */
export function findByLink(db: Db, linkHash: Buffer): Promise<Registration | null> {
  return findOne(db, `r.link_hash = $1 AND r.status <> 'REQUESTED'`, [linkHash]);
}

export async function findRegistrations(db: Db, ids: readonly string[]): Promise<Registration[]> {
  return entitiesOf(Registration, await db.query(`${select(db)} WHERE r.id = ANY($1)`, [ids]));
}

export function findById(db: Db, id: string): Promise<Registration | null> {
  return findOne(db, 'r.id = $1', [id]);
}

/** Confirms what was requested; false when somebody has done it meanwhile. */
export async function confirmRequested(tx: EntityManager, id: string, status: RegistrationStatus, now: Date): Promise<boolean> {
  const [, count] = await tx.query(
    `UPDATE registrations SET status = $2, confirmed_at = $3, requested_with = NULL, queue_number = CASE WHEN $2 = 'WAITING' THEN nextval('registration_queue') END
      WHERE id = $1 AND status = 'REQUESTED'`,
    [id, status, now],
  );
  return count > 0;
}

/** Ends what is under way; false when there was nothing to end. */
export async function endRegistration(tx: EntityManager, id: string, status: RegistrationStatus, now: Date): Promise<boolean> {
  const [, count] = await tx.query(
    `UPDATE registrations SET status = $2, ended_at = $3, queue_number = NULL, offered_until = NULL WHERE id = $1 AND ${ACTIVE}`,
    [id, status, now],
  );
  return count > 0;
}

/** Turns an offer that is still good into a registration; false when it is not. */
export async function acceptOffer(tx: EntityManager, id: string, now: Date): Promise<boolean> {
  const [, count] = await tx.query(
    `UPDATE registrations SET status = 'REGISTERED', offered_until = NULL WHERE id = $1 AND status = 'OFFERED' AND offered_until > $2`,
    [id, now],
  );
  return count > 0;
}

/** Whose registrations are meant: by the account, or by its address, which has been proven. */
export interface Owner {
  readonly personId: string;
  readonly email: string | null;
}

const OWN = `(r.person_id = $1 OR lower(r.email) = lower($2)) AND r.status <> 'REQUESTED'`;

/** What somebody has under way for these seatings, events or shifts. */
export async function findActiveOwn(db: Db, { personId, email }: Owner, seatingIds: readonly string[]): Promise<Registration[]> {
  return entitiesOf(Registration, await db.query(`${select(db)} WHERE ${OWN} AND r.${ACTIVE} AND coalesce(r.shift_id, r.event_id) = ANY($3)`, [personId, email, seatingIds]));
}

export interface RegistrationPosition {
  readonly createdAt: string;
  readonly id: string;
}

/** All of somebody's, the latest first. */
export async function findOwn(db: Db, { personId, email }: Owner, limit: number, after: RegistrationPosition | null): Promise<Registration[]> {
  const rows = await db.query(
    `${select(db)} WHERE ${OWN} AND ($4::timestamptz IS NULL OR (r.created_at, r.id) < ($4, $5::uuid)) ORDER BY r.created_at DESC, r.id DESC LIMIT $3`,
    [personId, email, limit, after?.createdAt ?? null, after?.id ?? null],
  );
  return entitiesOf(Registration, rows);
}

/** The condition of a registration that nobody gave up: the event was cancelled. */
const ENDED_BY_EVENT = `EXISTS (SELECT FROM registration_mails m WHERE m.registration_id = r.id AND m.kind = 'EVENT_CANCELLED')`;

/** What somebody has under way, or had until the event was cancelled, for events that are not over at `from`, by their start. */
export async function findOwnByStart(db: Db, { personId, email }: Owner, { from, limit }: { readonly from: Date; readonly limit: number }): Promise<Registration[]> {
  const rows = await db.query(
    `${select(db)} JOIN events e ON e.id = r.event_id WHERE ${OWN} AND (r.${ACTIVE} OR ${ENDED_BY_EVENT}) AND e.ends_at > $3 ORDER BY e.starts_at, r.id LIMIT $4`,
    [personId, email, from, limit],
  );
  return entitiesOf(Registration, rows);
}

export async function countOwn(db: Db, { personId, email }: Owner): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::int AS count FROM registrations r WHERE ${OWN}`, [personId, email]);
  return row.count;
}

/** Erases requests whose link ran out before `before`, and forgets challenges and limits that have run out; gives the number of requests. */
export async function eraseUnconfirmed(db: Db, before: Date, now: Date): Promise<number> {
  await forgetChallenges(db, now);
  await db.query('DELETE FROM registration_limits WHERE expire < $1', [now.getTime()]);
  const [, count] = await db.query(`DELETE FROM registrations WHERE status = 'REQUESTED' AND token_expires_at < $1`, [before]);
  return count;
}
