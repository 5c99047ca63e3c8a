import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { InvitationStatus } from './finding.codes.ts';
import { VolunteerInvitation } from './invitation.ts';

type Db = DataSource | EntityManager;

/** How an invitation is found: by its id, or by what is kept of the token of its mail. */
export type InvitationKey = { readonly id: string } | { readonly tokenHash: Buffer };

const columns = (db: Db) => columnsOf(db, VolunteerInvitation, 'i');

async function findOne(db: Db, key: InvitationKey, lock: '' | 'FOR UPDATE'): Promise<VolunteerInvitation | null> {
  const [column, value] = 'id' in key ? ['id', key.id] : ['token_hash', key.tokenHash];
  const rows = await db.query(`SELECT ${columns(db)} FROM volunteer_invitations i WHERE i.${column} = $1 ${lock}`, [value]);
  return entitiesOf(VolunteerInvitation, rows)[0] ?? null;
}

/** An invitation, whoever asks: the caller decides who may see it. */
export function findInvitation(db: Db, key: InvitationKey): Promise<VolunteerInvitation | null> {
  return findOne(db, key, '');
}

/** The same, and nobody else changes it before the transaction ends. */
export function lockInvitation(tx: EntityManager, key: InvitationKey): Promise<VolunteerInvitation | null> {
  return findOne(tx, key, 'FOR UPDATE');
}

/** A new invitation, which nobody has seen yet. */
export type NewInvitation = Omit<VolunteerInvitation, 'status' | 'sentAt' | 'answeredAt' | 'inquiryId'>;

export async function insertInvitation(tx: EntityManager, invitation: NewInvitation): Promise<void> {
  const { id, opportunityId, organisationId, personId, name, email, locale, message, tokenHash, invitedAt, answerableUntil } = invitation;
  await tx.query(
    `INSERT INTO volunteer_invitations (id, opportunity_id, organisation_id, person_id, name, email, locale, message, status, token_hash, invited_at, answerable_until)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '${InvitationStatus.WAITING}', $9, $10, $11)`,
    [id, opportunityId, organisationId, personId, name, email, locale, message, tokenHash, invitedAt, answerableUntil],
  );
}

export async function markAnswered(tx: EntityManager, id: string, { status, inquiryId, now }: { status: InvitationStatus; inquiryId: string | null; now: Date }): Promise<void> {
  await tx.query('UPDATE volunteer_invitations SET status = $2, inquiry_id = $3, answered_at = $4 WHERE id = $1', [id, status, inquiryId, now]);
}

/** Whose invitations: those that a person got, or those to one posting. */
export type InvitationsOf = { readonly personId: string } | { readonly opportunityId: string };

export interface InvitationPosition {
  readonly invitedAt: string;
  readonly id: string;
}

/** The latest first. */
export async function findInvitations(db: DataSource, of: InvitationsOf, { limit, after }: { limit: number; after: InvitationPosition | null }): Promise<VolunteerInvitation[]> {
  const [column, id] = 'personId' in of ? ['person_id', of.personId] : ['opportunity_id', of.opportunityId];
  const rows = await db.query(
    `SELECT ${columns(db)} FROM volunteer_invitations i
      WHERE i.${column} = $1 AND ($2::timestamptz IS NULL OR (i.invited_at, i.id) < ($2, $3::uuid)) ORDER BY i.invited_at DESC, i.id DESC LIMIT $4`,
    [id, after?.invitedAt ?? null, after?.id ?? null, limit],
  );
  return entitiesOf(VolunteerInvitation, rows);
}

export async function countInvitations(db: DataSource, of: InvitationsOf): Promise<number> {
  const [column, id] = 'personId' in of ? ['person_id', of.personId] : ['opportunity_id', of.opportunityId];
  const [row] = await db.query(`SELECT count(*)::int AS count FROM volunteer_invitations i WHERE i.${column} = $1`, [id]);
  return row.count;
}
