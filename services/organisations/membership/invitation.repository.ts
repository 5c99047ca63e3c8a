import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import type { MemberRole } from '../../shared/viewer.ts';
import { Invitation } from './invitation.ts';

type Db = DataSource | EntityManager;

/** Open invitations of several organisations, the oldest first. */
export async function findInvitations(db: DataSource, organisationIds: readonly string[]): Promise<Invitation[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Invitation, 'i')} FROM invitations i WHERE i.organisation_id = ANY($1) AND i.accepted_at IS NULL AND i.expires_at > now() ORDER BY i.id`,
    [organisationIds],
  );
  return entitiesOf(Invitation, rows);
}

export async function findInvitation(db: DataSource, id: string): Promise<Invitation | null> {
  const rows = await db.query(`SELECT ${columnsOf(db, Invitation, 'i')} FROM invitations i WHERE i.id = $1 AND i.accepted_at IS NULL`, [id]);
  return entitiesOf(Invitation, rows)[0] ?? null;
}

/** Writes an invitation in place of an open one to the same address, whose link then no longer works. */
export async function replaceInvitation(tx: EntityManager, invitation: Omit<Invitation, 'sentAt' | 'acceptedAt'>): Promise<void> {
  const { id, organisationId, email, role, locale, tokenHash, createdAt, expiresAt } = invitation;
  await tx.query('DELETE FROM invitations WHERE organisation_id = $1 AND email = $2 AND accepted_at IS NULL', [organisationId, email]);
  await tx.query(
    `INSERT INTO invitations (id, organisation_id, email, role, locale, token_hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, organisationId, email, role, locale, tokenHash, createdAt, expiresAt],
  );
}

/** Uses a token up, once: of two at the same time one gets the invitation and the other null, like a token that is unknown or too old. */
export async function consumeInvitation(tx: EntityManager, tokenHash: Buffer, now: Date): Promise<{ organisationId: string; role: MemberRole } | null> {
  const [rows] = await tx.query(
    `UPDATE invitations SET accepted_at = $2 WHERE token_hash = $1 AND accepted_at IS NULL AND expires_at > $2
     RETURNING organisation_id AS "organisationId", role`,
    [tokenHash, now],
  );
  return rows[0] ?? null;
}

/** What became of a token that could not be used; null when it is unknown or was withdrawn. */
export async function findInvitationToken(db: Db, tokenHash: Buffer): Promise<{ used: boolean } | null> {
  const [row] = await db.query('SELECT accepted_at IS NOT NULL AS used FROM invitations WHERE token_hash = $1', [tokenHash]);
  return row ?? null;
}

export async function deleteInvitation(db: Db, id: string): Promise<void> {
  await db.query('DELETE FROM invitations WHERE id = $1 AND accepted_at IS NULL', [id]);
}

/** Everything that the mail says. */
export interface InvitationForMail {
  readonly id: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly locale: Locale;
  readonly tokenHash: Buffer;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly sentAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly organisationName: string;
}

/** Takes an invitation for the time of the transaction: null when it is gone or another worker has it. */
export async function lockInvitationForMail(tx: EntityManager, id: string): Promise<InvitationForMail | null> {
  const [row] = await tx.query(
    `SELECT i.id, i.email, i.role, i.locale, i.token_hash AS "tokenHash", i.created_at AS "createdAt", i.expires_at AS "expiresAt", i.sent_at AS "sentAt",
        i.accepted_at AS "acceptedAt", o.name AS "organisationName"
       FROM invitations i JOIN organisations o ON o.id = i.organisation_id WHERE i.id = $1 FOR UPDATE OF i SKIP LOCKED`,
    [id],
  );
  return row ?? null;
}

export async function invitationExists(db: Db, id: string): Promise<boolean> {
  return (await db.query('SELECT 1 FROM invitations WHERE id = $1', [id])).length > 0;
}

export async function markInvitationSent(tx: EntityManager, id: string, now: Date): Promise<void> {
  await tx.query('UPDATE invitations SET sent_at = $2 WHERE id = $1', [id, now]);
}

/** Forgets invitations that ended before `before`, used or not, and limits that have run out. */
export async function forgetInvitations(db: Db, before: Date, now: Date): Promise<void> {
  await db.query('DELETE FROM invitations WHERE expires_at < $1', [before]);
  await db.query('DELETE FROM organisation_limits WHERE expire < $1', [now.getTime()]);
}
