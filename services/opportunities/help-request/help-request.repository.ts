import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { startOf } from '../../shared/site-days.repository.ts';
import { isUnderWay } from '../conversation/lifecycle.ts';
import { InquiryStatus, ThreadStatus } from '../inquiry/inquiry.codes.ts';
import { GONE } from '../privacy/kept-data.ts';
import { type HelpContact, HelpRequest, type HelpVolunteer } from './help-request.ts';

type Db = DataSource | EntityManager;

/** What is taken down. */
export type NewHelpRequest = Omit<HelpRequest, 'endedAt' | 'erasedAt' | 'opportunity' | 'volunteers' | 'isRenewable'>;

export async function insertHelpRequest(tx: EntityManager, { id, networkId, personName, street, phone, note, takenAt }: NewHelpRequest): Promise<void> {
  await tx.query('INSERT INTO help_requests (opportunity_id, network_id, person_name, street, phone, note, taken_at) VALUES ($1, $2, $3, $4, $5, $6, $7)', [id, networkId, personName, street, phone, note, takenAt]);
}

/** Help requests by their posting; those that there are not are left out. */
export async function findHelpRequests(db: Db, ids: readonly string[]): Promise<HelpRequest[]> {
  return entitiesOf(HelpRequest, await db.query(`SELECT ${columnsOf(db, HelpRequest, 'h')} FROM help_requests h WHERE h.opportunity_id = ANY($1::uuid[])`, [ids]));
}

/** A help request held until the transaction ends. */
export async function holdHelpRequest(tx: EntityManager, id: string): Promise<HelpRequest | null> {
  const rows = await tx.query(`SELECT ${columnsOf(tx, HelpRequest, 'h')} FROM help_requests h WHERE h.opportunity_id = $1 FOR UPDATE`, [id]);
  return entitiesOf(HelpRequest, rows)[0] ?? null;
}

/** Where somebody finds the persons of these postings. Whether they may is for the caller to know. */
export async function findHelpContacts(db: DataSource, ids: readonly string[]): Promise<HelpContact[]> {
  return db.query('SELECT opportunity_id AS id, person_name AS "personName", street, phone, note FROM help_requests WHERE opportunity_id = ANY($1::uuid[])', [ids]);
}

export interface HelpRequestPosition {
  readonly takenAt: string;
  readonly id: string;
}

/** Of a network, the last taken first; without posting and volunteers. */
export async function findHelpRequestsOf(db: DataSource, networkId: string, { limit, after }: { limit: number; after: HelpRequestPosition | null }): Promise<HelpRequest[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, HelpRequest, 'h')} FROM help_requests h
      WHERE h.network_id = $1 AND ($2::timestamptz IS NULL OR (h.taken_at, h.opportunity_id) < ($2, $3::uuid)) ORDER BY h.taken_at DESC, h.opportunity_id DESC LIMIT $4`,
    [networkId, after?.takenAt ?? null, after?.id ?? null, limit],
  );
  return entitiesOf(HelpRequest, rows);
}

export async function countHelpRequestsOf(db: DataSource, networkId: string): Promise<number> {
  const [row] = await db.query('SELECT count(*)::int AS count FROM help_requests WHERE network_id = $1', [networkId]);
  return row.count;
}

const MOST_VOLUNTEERS = 50;

/** Who wrote about each of these postings, the latest first. */
export async function findHelpVolunteers(db: Db, ids: readonly string[]): Promise<(HelpVolunteer & { readonly opportunityId: string })[]> {
  return db.query(
    `SELECT * FROM (SELECT i.opportunity_id AS "opportunityId", i.id AS "inquiryId", i.name, i.status, i.created_at AS "askedAt",
        row_number() OVER (PARTITION BY i.opportunity_id ORDER BY i.created_at DESC, i.id DESC) AS place
       FROM inquiries i WHERE i.opportunity_id = ANY($1::uuid[]) AND i.status <> '${InquiryStatus.UNCONFIRMED}') asked
      WHERE place <= ${MOST_VOLUNTEERS} ORDER BY place`,
    [ids],
  );
}

/** Notes which help requests have ended and since when, and takes it back where one was opened again. */
export async function noteEnds(db: Db, now: Date): Promise<void> {
  await db.query(
    `WITH ends AS (
       SELECT o.id, CASE WHEN o.status = 'PUBLISHED' AND o.expires_at > $1 THEN NULL
           ELSE greatest(CASE WHEN o.status IN ('FILLED', 'ARCHIVED') THEN least(o.updated_at, o.expires_at) ELSE o.expires_at END, ${startOf('o.ends_on + 1')}) END AS at
         FROM opportunities o JOIN help_requests h ON h.opportunity_id = o.id)
     UPDATE help_requests h SET ended_at = CASE WHEN ends.at <= $1 THEN coalesce(h.ended_at, ends.at) END
       FROM ends WHERE ends.id = h.opportunity_id AND (h.ended_at IS NULL) <> (ends.at IS NULL OR ends.at > $1)`,
    [now],
  );
}

/** Those that had ended by a moment. */
export async function findEndedBefore(db: Db, moment: Date): Promise<string[]> {
  const rows: { id: string }[] = await db.query('SELECT opportunity_id AS id FROM help_requests WHERE ended_at <= $1 ORDER BY ended_at', [moment]);
  return rows.map(({ id }) => id);
}

/** Closes what is still open about a posting; gives the threads. */
export async function closeThreadsAbout(tx: EntityManager, opportunityId: string, now: Date): Promise<string[]> {
  const [rows] = await tx.query(
    `UPDATE inquiries SET status = '${InquiryStatus.CLOSED}', ended_at = $2, ended_by = 'ORGANISATION', version = version + 1 WHERE opportunity_id = $1 AND status = ANY($3) RETURNING id`,
    [opportunityId, now, Object.values(ThreadStatus).filter(isUnderWay)],
  );
  return (rows as { id: string }[]).map(({ id }) => id);
}

/** Erases a help request with its posting and every word that was written about it; that there were threads stays, as with every erasure. */
export async function eraseAllOf(tx: EntityManager, opportunityId: string): Promise<void> {
  await tx.query('UPDATE messages SET body = $2 WHERE inquiry_id IN (SELECT id FROM inquiries WHERE opportunity_id = $1)', [opportunityId, GONE.text]);
  await tx.query(`DELETE FROM inquiries WHERE opportunity_id = $1 AND status = '${InquiryStatus.UNCONFIRMED}'`, [opportunityId]);
  await tx.query('DELETE FROM volunteer_invitations WHERE opportunity_id = $1', [opportunityId]);
  await tx.query('DELETE FROM favourites WHERE opportunity_id = $1', [opportunityId]);
  await tx.query('DELETE FROM help_requests WHERE opportunity_id = $1', [opportunityId]);
  await tx.query('DELETE FROM opportunities WHERE id = $1', [opportunityId]);
}
