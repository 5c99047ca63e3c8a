import type { DataSource } from 'typeorm';
import type { Responsiveness } from '../matching/posting.ts';

/** Longer than any process is kept from the database and need not load everything anew; notes are kept for twice as long. */
const REMEMBERED = `interval '12 hours'`;

/** What somebody has seen of the database: everything that was committed by then. */
export interface Seen {
  /** PostgreSQL's own text of a snapshot. */
  readonly snapshot: string;
  /** By the database's clock. */
  readonly at: Date;
}

export async function whatIsSeen(db: DataSource): Promise<Seen> {
  const [row] = await db.query('SELECT pg_current_snapshot()::text AS snapshot, now() AS at');
  return row;
}

/** What was committed since. */
export interface Changes {
  readonly seen: Seen;
  /** False when it was too long ago, or the database is another one by now (restored from a backup): then only a fresh load helps. */
  readonly isWhole: boolean;
  readonly postingIds: readonly string[];
  /** Of these all postings have to be read anew. */
  readonly wholeOrganisationIds: readonly string[];
  /** Of these only how they answer. */
  readonly organisationIds: readonly string[];
}

/**
 * The changes that were committed after `since`, in whatever order their transactions began. A transaction counts by whether the old snapshot saw it
 * and not by a number of the change: numbers are given before a commit, and a later one may be committed earlier.
 */
export async function findChangesSince(db: DataSource, { snapshot, at }: Seen): Promise<Changes> {
  const [row] = await db.query(
    `WITH changes AS (
       SELECT posting_id, organisation_id, bool_or(whole) AS whole FROM match_changes
        WHERE transaction >= pg_snapshot_xmin($1::pg_snapshot) AND NOT pg_visible_in_snapshot(transaction, $1::pg_snapshot)
        GROUP BY 1, 2)
     SELECT pg_current_snapshot()::text AS snapshot, now() AS at,
            now() - $2::timestamptz < ${REMEMBERED} AND pg_snapshot_xmax(pg_current_snapshot()) >= pg_snapshot_xmax($1::pg_snapshot) AS "isWhole",
            coalesce((SELECT array_agg(posting_id::text) FROM changes WHERE posting_id IS NOT NULL), '{}') AS "postingIds",
            coalesce((SELECT array_agg(organisation_id::text) FROM changes WHERE organisation_id IS NOT NULL AND whole), '{}') AS "wholeOrganisationIds",
            coalesce((SELECT array_agg(organisation_id::text) FROM changes WHERE organisation_id IS NOT NULL AND NOT whole), '{}') AS "organisationIds"`,
    [snapshot, at],
  );
  const { snapshot: next, at: then, ...changes } = row;
  return { ...changes, seen: { snapshot: next, at: then } };
}

/** Forgets changes that everybody has read long ago; tells how many. */
export async function forgetChanges(db: DataSource, now: Date): Promise<number> {
  const [, count] = await db.query(`DELETE FROM match_changes WHERE changed_at < $1::timestamptz - 2 * ${REMEMBERED}`, [now]);
  return count;
}

/** How an organisation answers. */
export interface Answering {
  readonly id: string;
  readonly responsiveness: Responsiveness | null;
}

export async function findAnswering(db: DataSource, ids: readonly string[]): Promise<Answering[]> {
  return db.query(
    `SELECT id, CASE WHEN share_answered IS NOT NULL THEN json_build_object('shareAnswered', share_answered, 'medianHours', median_hours) END AS responsiveness
       FROM known_organisations WHERE id = ANY($1::uuid[])`,
    [ids],
  );
}

/** The ids of all postings of organisations, whether they may be found or not. */
export async function findPostingIdsOf(db: DataSource, organisationIds: readonly string[]): Promise<string[]> {
  const rows: { id: string }[] = await db.query(`SELECT id FROM opportunities WHERE organisation_id = ANY($1::uuid[])`, [organisationIds]);
  return rows.map(({ id }) => id);
}
