import type { DataSource, EntityManager } from 'typeorm';
import { DAYS_TO_ANSWER, THREADS_THAT_COUNT } from './responsiveness.ts';

/**
 * Hours to the first answer of an organisation's last threads, null for one that waited longer than it should. Left out are threads that may still
 * be answered in time, that the person took back before an answer, and those without an account that nobody answered here: their mail asks
 * for an answer by mail, which nobody can see from here.
 */
export async function findHoursToAnswer(db: DataSource | EntityManager, organisationId: string, now: Date): Promise<(number | null)[]> {
  const rows: { hours: number | null }[] = await db.query(
    `SELECT extract(epoch FROM i.first_response_at - i.confirmed_at)::double precision / 3600 AS hours
       FROM inquiries i
      WHERE i.organisation_id = $1 AND i.confirmed_at IS NOT NULL
        AND (i.first_response_at IS NOT NULL
          OR (i.confirmed_at <= $2::timestamptz - ${DAYS_TO_ANSWER} * interval '1 day' AND i.person_id IS NOT NULL AND i.ended_by IS DISTINCT FROM 'PERSON'))
      ORDER BY i.confirmed_at DESC LIMIT ${THREADS_THAT_COUNT}`,
    [organisationId, now],
  );
  return rows.map(({ hours }) => hours);
}

/** The organisations that let a thread turn too old within the last two days. */
export async function findLateOrganisations(db: DataSource | EntityManager, now: Date): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `SELECT DISTINCT organisation_id AS id FROM inquiries
      WHERE status = 'OPEN' AND confirmed_at <= $1::timestamptz - ${DAYS_TO_ANSWER} * interval '1 day' AND confirmed_at > $1::timestamptz - ${DAYS_TO_ANSWER + 2} * interval '1 day'`,
    [now],
  );
  return rows.map(({ id }) => id);
}
