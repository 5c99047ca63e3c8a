import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { dayIn } from '../../shared/site-days.repository.ts';
import { Session } from './session.ts';
import type { SessionClaims } from './session-claims.ts';

type Db = DataSource | EntityManager;

export async function insertSession(db: Db, session: Pick<Session, 'personId' | 'tokenHash' | 'device' | 'createdAt' | 'expiresAt'>): Promise<void> {
  const { personId, tokenHash, device, createdAt, expiresAt } = session;
  await db.query(
    `INSERT INTO sessions (person_id, token_hash, device, created_at, last_used_at, rotated_at, expires_at) VALUES ($1, $2, $3, $4, $4, $4, $5)`,
    [personId, tokenHash, device, createdAt, expiresAt],
  );
}

/** A session that is good, and what its person may do. */
export interface FoundSession extends SessionClaims {
  /** Whether the token is the newest one, or the one before. */
  readonly isCurrent: boolean;
  readonly hasPrevious: boolean;
  readonly rotatedAt: Date;
  readonly lastUsedAt: Date;
}

/** The session of a token, with the claims as they are in this moment; null when there is none or it has ended. */
export async function findSession(db: Db, tokenHash: Buffer, now: Date): Promise<FoundSession | null> {
  const [row] = await db.query(
    `SELECT s.id AS "sessionId", s.token_hash = $1 AS "isCurrent", s.previous_token_hash IS NOT NULL AS "hasPrevious",
        s.rotated_at AS "rotatedAt", s.last_used_at AS "lastUsedAt",
        p.id AS "personId", p.name, p.email, p.locale, p.is_operator AS "isOperator",
        ARRAY(SELECT c.network_id::text FROM coordinators c WHERE c.person_id = p.id ORDER BY c.network_id) AS coordinates,
        (SELECT coalesce(json_agg(json_build_object('organisationId', o.id, 'role', m.role, 'organisationStatus', o.status, 'networkId', o.network_id) ORDER BY o.id), '[]')
           FROM memberships m JOIN organisations o ON o.id = m.organisation_id WHERE m.person_id = p.id) AS memberships
       FROM sessions s JOIN people p ON p.id = s.person_id
      WHERE (s.token_hash = $1 OR s.previous_token_hash = $1) AND s.expires_at > $2`,
    [tokenHash, now],
  );
  return row ?? null;
}

/** Remembers the use of a session and of its person's account. */
export async function touchSession(db: Db, id: string, now: Date): Promise<void> {
  await db.query(
    `WITH used AS (UPDATE sessions SET last_used_at = $2 WHERE id = $1 RETURNING person_id)
     UPDATE people SET last_seen_on = ${dayIn('$2::timestamptz')} WHERE id = (SELECT person_id FROM used) AND last_seen_on < ${dayIn('$2::timestamptz')}`,
    [id, now],
  );
}

/** Forgets the token before the newest one. */
export async function forgetPreviousToken(db: Db, id: string): Promise<void> {
  await db.query('UPDATE sessions SET previous_token_hash = NULL WHERE id = $1', [id]);
}

/** Puts a new token in the place of `oldHash`, which counts on as the one before; false when somebody else was faster. */
export async function rotateSession(db: Db, { id, seen, oldHash, newHash, now, expiresAt }: { id: string; seen: Date; oldHash: Buffer; newHash: Buffer; now: Date; expiresAt: Date }): Promise<boolean> {
  const [, count] = await db.query(
    `UPDATE sessions SET token_hash = $4, previous_token_hash = $3, rotated_at = $5, last_used_at = $5, expires_at = $6
      WHERE id = $1 AND date_trunc('milliseconds', rotated_at) = $2`,
    [id, seen, oldHash, newHash, now, expiresAt],
  );
  return count === 1;
}

/** Ends the session of a token; whether there was one. */
export async function deleteSessionByToken(db: Db, tokenHash: Buffer): Promise<boolean> {
  const [, count] = await db.query('DELETE FROM sessions WHERE token_hash = $1 OR previous_token_hash = $1', [tokenHash]);
  return count > 0;
}

/** Ends a session of this person; whether it was theirs. */
export async function deleteSession(db: Db, id: string, personId: string): Promise<boolean> {
  const [, count] = await db.query('DELETE FROM sessions WHERE id = $1 AND person_id = $2', [id, personId]);
  return count > 0;
}

/** Ends all sessions of this person but one; how many. */
export async function deleteOtherSessions(db: Db, personId: string, exceptId: string): Promise<number> {
  const [, count] = await db.query('DELETE FROM sessions WHERE person_id = $1 AND id <> $2', [personId, exceptId]);
  return count;
}

/** The sessions of a person that have not ended, the last used first; at most 100. */
export async function findSessionsOf(db: DataSource, personId: string, now: Date): Promise<Session[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Session, 's')} FROM sessions s WHERE s.person_id = $1 AND s.expires_at > $2 ORDER BY s.last_used_at DESC, s.id DESC LIMIT 100`,
    [personId, now],
  );
  return entitiesOf(Session, rows);
}

/** Forgets sessions that have ended. */
export async function forgetEndedSessions(db: Db, now: Date): Promise<void> {
  await db.query('DELETE FROM sessions WHERE expires_at < $1', [now]);
}
