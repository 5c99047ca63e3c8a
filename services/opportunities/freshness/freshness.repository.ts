import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { live } from '../opportunity/live.repository.ts';
import { Opportunity } from '../opportunity/opportunity.ts';

const ENDING = `${live('$1')} AND o.kind <> 'HELP_REQUEST' AND o.reminders_sent < 2 AND o.expires_at <= $2 AND k.contact_email IS NOT NULL`;

/** Organisations that can be written to and have postings that end between two moments and were not reminded of twice. */
export async function findOrganisationsToRemind(db: DataSource, now: Date, until: Date): Promise<string[]> {
  const rows: { id: string }[] = await db.query(`SELECT DISTINCT k.id FROM opportunities o JOIN known_organisations k ON k.id = o.organisation_id WHERE ${ENDING}`, [now, until]);
  return rows.map(({ id }) => id);
}

/** Such postings of one organisation, the first to end first, held until the transaction ends. What another worker holds is its business. */
export async function holdEnding(tx: EntityManager, organisationId: string, now: Date, until: Date): Promise<Opportunity[]> {
  const rows = await tx.query(
    `SELECT ${columnsOf(tx.connection, Opportunity, 'o')} FROM opportunities o JOIN known_organisations k ON k.id = o.organisation_id
      WHERE ${ENDING} AND o.organisation_id = $3 ORDER BY o.expires_at, o.id FOR UPDATE OF o SKIP LOCKED`,
    [now, until, organisationId],
  );
  return entitiesOf(Opportunity, rows);
}

/** Remembers that so many reminders have gone out; no change that an editor would have to see. */
export async function markReminded(tx: EntityManager, reminded: readonly { id: string; remindersSent: number }[]): Promise<void> {
  await tx.query(
    `UPDATE opportunities o SET reminders_sent = r."remindersSent" FROM json_to_recordset($1) AS r(id uuid, "remindersSent" smallint) WHERE o.id = r.id`,
    [JSON.stringify(reminded)],
  );
}

/** What a reminder's link is good for. */
export interface FreshnessLink {
  readonly id: string;
  readonly organisationId: string;
  readonly opportunityIds: string[];
  readonly createdAt: Date;
}

export async function insertLink(tx: EntityManager, link: FreshnessLink & { readonly tokenHash: Buffer; readonly expiresAt: Date }): Promise<void> {
  const { id, organisationId, opportunityIds, tokenHash, createdAt, expiresAt } = link;
  await tx.query('INSERT INTO freshness_links (id, organisation_id, opportunity_ids, token_hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)', [
    id, organisationId, opportunityIds, tokenHash, createdAt, expiresAt,
  ]);
}

/** The link of a token, and whose postings it is about; null when it is unknown or has run out. */
export async function findLink(db: DataSource | EntityManager, tokenHash: Buffer, now: Date): Promise<(FreshnessLink & { readonly organisationName: string }) | null> {
  const [row] = await db.query(
    `SELECT l.id, l.organisation_id AS "organisationId", l.opportunity_ids AS "opportunityIds", l.created_at AS "createdAt", k.name AS "organisationName"
       FROM freshness_links l JOIN known_organisations k ON k.id = l.organisation_id WHERE l.token_hash = $1 AND l.expires_at > $2`,
    [tokenHash, now],
  );
  return row ?? null;
}

/** Everything that a reminder says. */
export interface Reminder {
  readonly id: string;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly tokenHash: Buffer;
  readonly organisationName: string;
  readonly organisationEmail: string | null;
  readonly organisationLocale: Locale;
  /** Those that are still shown, the first to end first. */
  readonly postings: readonly { readonly title: string; readonly expiresAt: string }[];
}

/** Takes a reminder for the time of the transaction; null when it is gone or another worker has it. */
export async function lockReminder(tx: EntityManager, linkId: string): Promise<Reminder | null> {
  const [row] = await tx.query(
    `SELECT l.id, l.created_at AS "createdAt", l.sent_at AS "sentAt", l.token_hash AS "tokenHash",
        k.name AS "organisationName", k.contact_email AS "organisationEmail", k.locale AS "organisationLocale",
        (SELECT coalesce(json_agg(json_build_object('title', o.title, 'expiresAt', o.expires_at) ORDER BY o.expires_at, o.id), '[]')
           FROM opportunities o WHERE o.id = ANY(l.opportunity_ids) AND o.status = 'PUBLISHED' AND coalesce(o.last_confirmed_at, 'epoch') < l.created_at) AS postings
       FROM freshness_links l JOIN known_organisations k ON k.id = l.organisation_id WHERE l.id = $1 FOR UPDATE OF l SKIP LOCKED`,
    [linkId],
  );
  return row ?? null;
}

export async function linkExists(db: EntityManager, id: string): Promise<boolean> {
  const rows = await db.query('SELECT 1 FROM freshness_links WHERE id = $1', [id]);
  return rows.length > 0;
}

export async function markSent(tx: EntityManager, id: string, now: Date): Promise<void> {
  await tx.query('UPDATE freshness_links SET sent_at = $2 WHERE id = $1', [id, now]);
}

/** Forgets links that have run out; tells how many. */
export async function forgetLinks(db: DataSource, now: Date): Promise<number> {
  const [, count] = await db.query('DELETE FROM freshness_links WHERE expires_at <= $1', [now]);
  return count;
}
