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
  'id' | 'eventId' | 'personId' | 'name' | 'email' | 'locale' | 'partySize' | 'status' | 'tokenHash' | 'tokenExpiresAt' | 'linkHash' | 'createdAt' | 'confirmedAt'
>;

/** Writes registrations; whoever waits gets the next number of the queue, in the order given. @throws when an address is registered for the event already, or waits */
export async function insertRegistrations(tx: EntityManager, registrations: readonly NewRegistration[]): Promise<void> {
  const rows = registrations.map(({ tokenHash, linkHash, ...rest }) => ({ ...rest, tokenHash: tokenHash?.toString('hex') ?? null, linkHash: linkHash?.toString('hex') ?? null }));
  await tx.query(
    `INSERT INTO registrations (id, event_id, person_id, name, email, locale, party_size, status, token_hash, token_expires_at, link_hash, created_at, confirmed_at, queue_number)
     SELECT id, "eventId", "personId", name, email, locale, "partySize", status, decode("tokenHash", 'hex'), "tokenExpiresAt", decode("linkHash", 'hex'), "createdAt", "confirmedAt",
            CASE WHEN status = 'WAITING' THEN nextval('registration_queue') END
       FROM json_to_recordset($1) AS r(id uuid, "eventId" uuid, "personId" uuid, name text, email text, locale text, "partySize" integer, status text, "tokenHash" text,
            "tokenExpiresAt" timestamptz, "linkHash" text, "createdAt" timestamptz, "confirmedAt" timestamptz)`,
    [JSON.stringify(rows)],
  );
}

/** Those of the addresses, in lower case, that are registered for the event, or wait. */
export async function addressesRegistered(db: Db, eventId: string, emails: readonly string[]): Promise<Set<string>> {
  const rows: { email: string }[] = await db.query(
    `SELECT lower(email) AS email FROM registrations WHERE event_id = $1 AND lower(email) IN (SELECT lower(unnest($2::text[]))) AND ${ACTIVE}`,
    [eventId, emails],
  );
  return new Set(rows.map(({ email }) => email));
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
    `UPDATE registrations SET status = $2, confirmed_at = $3, queue_number = CASE WHEN $2 = 'WAITING' THEN nextval('registration_queue') END
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

/** What somebody has under way for these events. */
export async function findActiveOwn(db: Db, { personId, email }: Owner, eventIds: readonly string[]): Promise<Registration[]> {
  return entitiesOf(Registration, await db.query(`${select(db)} WHERE ${OWN} AND r.${ACTIVE} AND r.event_id = ANY($3)`, [personId, email, eventIds]));
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
