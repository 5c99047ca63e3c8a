import type { DataSource } from 'typeorm';

/** Those of the organisations of which there is a date or a calendar. */
export async function findOrganisationsWithDates(db: DataSource, ids: readonly string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await db.query('SELECT organisation_id AS id FROM events WHERE organisation_id = ANY($1) UNION SELECT organisation_id FROM calendar_sources WHERE organisation_id = ANY($1)', [ids]);
  return new Set(rows.map(({ id }) => id));
}

/** Those of the opportunities for which there is a date. */
export async function findOpportunitiesWithDates(db: DataSource, ids: readonly string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await db.query('SELECT DISTINCT opportunity_id AS id FROM events WHERE opportunity_id = ANY($1)', [ids]);
  return new Set(rows.map(({ id }) => id));
}

/** Forgets organisations that are no more. */
export async function forgetKnownOrganisations(db: DataSource, ids: readonly string[]): Promise<void> {
  await db.query('DELETE FROM known_organisations WHERE id = ANY($1)', [ids]);
}
