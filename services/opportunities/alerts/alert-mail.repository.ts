import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import { live } from '../opportunity/live.repository.ts';
import type { KeptCriteria } from '../saved-search/kept-criteria.ts';

type Db = DataSource | EntityManager;

/** A planned mail. */
export interface PlannedAlert {
  readonly id: string;
  readonly plannedAt: Date;
  readonly sentAt: Date | null;
}

/** Takes a planned mail for the time of the transaction; null when it is gone or another worker has it. */
export async function lockAlertMail(tx: EntityManager, id: string): Promise<PlannedAlert | null> {
  const [row] = await tx.query('SELECT id, planned_at AS "plannedAt", sent_at AS "sentAt" FROM alert_mails WHERE id = $1 FOR UPDATE SKIP LOCKED', [id]);
  return row ?? null;
}

export async function alertMailExists(db: Db, id: string): Promise<boolean> {
  return (await db.query('SELECT FROM alert_mails WHERE id = $1', [id])).length > 0;
}

/** A search of a mail with what was found for it. */
export interface ToldSearch {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly query: string;
  readonly criteria: KeptCriteria;
  readonly postingIds: readonly string[];
}

/** The searches of a mail that are still looked at, the oldest first; whoever rests, has ended or is gone is told nothing. */
export async function findToldSearches(tx: EntityManager, mailId: string, day: string): Promise<ToldSearch[]> {
  return tx.query(
    `SELECT s.id, s.name, s.email, s.locale, s.query, s.criteria, array_agg(m.opportunity_id::text ORDER BY m.opportunity_id) AS "postingIds"
       FROM alert_matches m JOIN saved_searches s ON s.id = m.saved_search_id
      WHERE m.mail_id = $1 AND s.confirmed_at IS NOT NULL AND s.paused_at IS NULL AND (s.ends_on IS NULL OR s.ends_on >= $2::date)
      GROUP BY s.id ORDER BY s.created_at, s.id`,
    [mailId, day],
  );
}

/** What a mail says of a posting beside why it fits. */
export interface PostingCard {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly placeName: string | null;
  readonly organisationName: string;
}

/** Those of the postings that may be found, by id. */
export async function findCards(tx: EntityManager, ids: readonly string[], now: Date): Promise<Map<string, PostingCard>> {
  const rows: PostingCard[] = await tx.query(
    `SELECT o.id, o.title, o.slug, o.place_name AS "placeName", k.name AS "organisationName" FROM opportunities o JOIN known_organisations k ON k.id = o.organisation_id
      WHERE o.id = ANY($1::uuid[]) AND ${live('$2')}`,
    [ids, now],
  );
  return new Map(rows.map((card) => [card.id, card]));
}

export async function markAlertSent(tx: EntityManager, mailId: string, searchIds: readonly string[], now: Date): Promise<void> {
  await tx.query('UPDATE alert_mails SET sent_at = $2 WHERE id = $1', [mailId, now]);
  if (searchIds.length > 0) await tx.query('UPDATE saved_searches SET last_alert_at = $2 WHERE id = ANY($1::uuid[])', [searchIds, now]);
}
