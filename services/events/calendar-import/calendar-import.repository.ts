import type { EntityManager } from 'typeorm';
import type { Event } from '../event/event.ts';

/** What a calendar says nothing of, and people decide here. */
export type OwnFields = Pick<Event, 'capacity' | 'opportunityId'> & Partial<Pick<Event, 'targetGroup' | 'certificate' | 'costs' | 'provider'>>;

/** What was decided here about a date that stands by itself; null when there is no such date. */
export async function findOwnFields(tx: EntityManager, id: string): Promise<OwnFields | null> {
  const [row] = await tx.query(
    `SELECT capacity, opportunity_id AS "opportunityId", target_group AS "targetGroup", certificate, costs, provider FROM events WHERE id = $1 AND series_id IS NULL FOR UPDATE`,
    [id],
  );
  return row ?? null;
}

/** Which of the dates were changed by somebody here. */
export async function findChangedHere(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(`SELECT id FROM events WHERE id = ANY($1) AND overridden_by = 'HAND'`, [ids]);
  return rows.map(({ id }) => id);
}
