import type { DataSource, EntityManager } from 'typeorm';
import type { KeptCriteria } from '../saved-search/kept-criteria.ts';
import { MAIL_DAYS, TOLD_DAYS } from './alert.codes.ts';

type Db = DataSource | EntityManager;

/** Searches that are looked at on a day: confirmed, not at rest, not over. `$1` is the day. */
const LOOKED_AT = 's.confirmed_at IS NOT NULL AND s.paused_at IS NULL AND (s.ends_on IS NULL OR s.ends_on >= $1::date)';

/** The database's time, when something has come to light that was not matched yet; null when not. */
export async function momentOfDue(db: Db): Promise<Date | null> {
  const [row] = await db.query('SELECT now() AS at WHERE EXISTS (SELECT FROM alert_due)');
  return row?.at ?? null;
}

/** A posting that has come to light. */
export interface DuePosting {
  readonly postingId: string;
  readonly dueAt: Date;
}

/** Takes some of what has come to light by a moment; others pass over it until the end of the transaction, and have it when that fails. */
export async function takeDue(tx: EntityManager, until: Date, most: number): Promise<DuePosting[]> {
  const [rows]: [DuePosting[]] = await tx.query(
    `DELETE FROM alert_due WHERE id IN (SELECT id FROM alert_due WHERE due_at <= $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING posting_id AS "postingId", due_at AS "dueAt"`,
    [until, most],
  );
  return rows;
}

/** A saved search as matching needs it. */
export interface KeptSearch {
  readonly id: string;
  readonly criteria: KeptCriteria;
  readonly createdAt: Date;
}

/** Some of the searches that are looked at on a day, by their ids, from behind `after` on. */
export async function findLookedAt(db: Db, day: string, after: string, most: number): Promise<KeptSearch[]> {
  return db.query(`SELECT s.id, s.criteria, s.created_at AS "createdAt" FROM saved_searches s WHERE ${LOOKED_AT} AND s.id > $2 ORDER BY s.id LIMIT $3`, [day, after, most]);
}

/** Pairs that are written in one statement, so that none takes long. */
const PAIRS = 10_000;

/** Remembers what was found for searches, each pair once and for good; what is gone meanwhile is passed over. Tells how many are new. */
export async function insertMatches(tx: EntityManager, searchIds: readonly string[], postingIds: readonly string[], now: Date): Promise<number> {
  let count = 0;
  for (let at = 0; at < searchIds.length; at += PAIRS) {
    const [row] = await tx.query(
      `WITH written AS (
         INSERT INTO alert_matches (saved_search_id, opportunity_id, matched_at)
         SELECT s.id, o.id, $3 FROM unnest($1::uuid[], $2::uuid[]) AS found(search_id, posting_id)
           JOIN saved_searches s ON s.id = found.search_id JOIN opportunities o ON o.id = found.posting_id
            FOR KEY SHARE OF s, o
         ON CONFLICT DO NOTHING RETURNING 1)
       SELECT count(*)::int AS count FROM written`,
      [searchIds.slice(at, at + PAIRS), postingIds.slice(at, at + PAIRS), now],
    );
    count += row.count;
  }
  return count;
}

/** What may be told when: immediate ones always, the others when they were found before the last morning and the last Monday's. */
export interface Planning {
  readonly now: Date;
  readonly day: string;
  readonly morning: Date;
  readonly monday: Date;
}

/** Any constant; processes that plan at once would write two mails to one person. */
const LOCK = 202_611_261;

/** Plans one mail for everybody who has something to be told, with all of it; gives their ids. None while another process plans. */
export async function planMails(tx: EntityManager, { now, day, morning, monday }: Planning): Promise<string[]> {
  const [{ free }] = await tx.query('SELECT pg_try_advisory_xact_lock($1) AS free', [LOCK]);
  if (!free) return [];
  const rows: { id: string }[] = await tx.query(
    `WITH due AS (
       SELECT m.saved_search_id, m.opportunity_id, lower(s.email) AS address FROM alert_matches m JOIN saved_searches s ON s.id = m.saved_search_id
        WHERE m.mail_id IS NULL AND ${LOOKED_AT}
          AND (s.frequency = 'IMMEDIATELY' OR (s.frequency = 'DAILY' AND m.matched_at < $3) OR (s.frequency = 'WEEKLY' AND m.matched_at < $4))
     ), mails AS MATERIALIZED (SELECT address, uuidv7() AS id FROM (SELECT DISTINCT address FROM due) one),
     planned AS (INSERT INTO alert_mails (id, planned_at) SELECT id, $2 FROM mails),
     told AS (UPDATE alert_matches m SET mail_id = mails.id FROM due JOIN mails USING (address)
               WHERE m.saved_search_id = due.saved_search_id AND m.opportunity_id = due.opportunity_id)
     SELECT id FROM mails`,
    [day, now, morning, monday],
  );
  return rows.map(({ id }) => id);
}

/** Forgets mails sent long ago, and what was told of postings that ended long ago; tells how much. */
export async function forgetAlerts(db: Db, now: Date): Promise<number> {
  const [, mails] = await db.query(`DELETE FROM alert_mails WHERE sent_at < $1::timestamptz - make_interval(days => ${MAIL_DAYS})`, [now]);
  const [, matches] = await db.query(
    `DELETE FROM alert_matches m USING opportunities o WHERE o.id = m.opportunity_id AND m.matched_at < $1::timestamptz - make_interval(days => ${TOLD_DAYS})
        AND o.expires_at < $1::timestamptz - make_interval(days => ${TOLD_DAYS})`,
    [now],
  );
  return mails + matches;
}
