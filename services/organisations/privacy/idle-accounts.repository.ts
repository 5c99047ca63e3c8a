import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import type { IdleAccount } from './privacy.repository.ts';

/** The end of an account that is not used until then. Operators keep theirs: an installation needs them. */
const END = `(p.last_seen_on + make_interval(months => $1))::date`;

/**
 * Records the warning that is due `daysBefore` the end for everybody who has not had it, and gives their ids. Who is closer to the end than
 * `next` days (the warning after this one) gets that one instead.
 */
export async function recordWarnings(tx: EntityManager, { months, daysBefore, next, today }: { months: number; daysBefore: number; next: number | null; today: string }): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `INSERT INTO idle_warnings (person_id, last_seen_on, days_before, warned_on)
     SELECT p.id, p.last_seen_on, $2, $4::date FROM people p
      WHERE NOT p.is_operator AND ${END} - $2::int <= $4::date AND ($3::int IS NULL OR ${END} - $3::int > $4::date)
     ON CONFLICT DO NOTHING RETURNING person_id AS id`,
    [months, daysBefore, next, today],
  );
  return rows.map(({ id }) => id);
}

/** Accounts that have come to their end and whose owners had the last warning `daysBefore` days ago or earlier. */
export async function findOverdue(db: DataSource, { months, daysBefore, today }: { months: number; daysBefore: number; today: string }): Promise<IdleAccount[]> {
  return db.query(
    `SELECT p.id, p.email FROM people p JOIN idle_warnings w ON w.person_id = p.id AND w.last_seen_on = p.last_seen_on AND w.days_before = $2
      WHERE NOT p.is_operator AND ${END} <= $3::date AND w.warned_on + $2::int <= $3::date`,
    [months, daysBefore, today],
  );
}

/** What a warning says. */
export interface WarningForMail {
  readonly email: string;
  readonly name: string | null;
  readonly locale: Locale;
  /** The day of the erasure, as `2026-12-05`. */
  readonly endsOn: string;
  /** When the warning was recorded, as `2026-12-05`. */
  readonly warnedOn: string;
}

/** The warning and its person, held until the transaction ends; null when the person is gone or has come back. */
export async function holdWarning(tx: EntityManager, { personId, daysBefore, months }: { personId: string; daysBefore: number; months: number }): Promise<WarningForMail | null> {
  const [row] = await tx.query(
    `SELECT p.email, p.name, p.locale, w.warned_on AS "warnedOn", greatest(${END}, w.warned_on + $3::int) AS "endsOn"
       FROM people p JOIN idle_warnings w ON w.person_id = p.id AND w.last_seen_on = p.last_seen_on
      WHERE p.id = $2 AND w.days_before = $3 FOR UPDATE OF p`,
    [months, personId, daysBefore],
  );
  return row ?? null;
}
