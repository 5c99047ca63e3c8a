import type { DataSource, EntityManager } from 'typeorm';
import { MANY_OTHERS, SHORTEST_REPEATED } from '../../shared/text-flags.ts';
import type { Event } from '../event/event.ts';

/** How many other organisations of the network have a public event with the same description, up to as many as matter; 0 for a short one. Of its own an organisation may say the same again and again. */
export async function countSameText(tx: EntityManager, { description, networkId, organisationId }: Pick<Event, 'description' | 'networkId' | 'organisationId'>): Promise<number> {
  if (description.length < SHORTEST_REPEATED) return 0;
  const [row] = await tx.query(
    `SELECT count(*)::int AS count FROM (
       SELECT DISTINCT organisation_id FROM events WHERE text_key(description) = text_key($1) AND status = 'PUBLISHED' AND length(description) >= ${SHORTEST_REPEATED}
          AND network_id = $2 AND organisation_id <> $3 LIMIT $4) AS others`,
    [description, networkId, organisationId, MANY_OTHERS],
  );
  return row.count;
}

/** SQL of an event and the other dates of its series, which say the same. */
const ALL_DATES = `(id = $1 OR series_id = (SELECT series_id FROM events WHERE id = $1))`;

interface Decided {
  readonly id: string;
  readonly wasWithheld: boolean;
}

const idsOf = (rows: readonly Decided[], { wasWithheld }: Pick<Decided, 'wasWithheld'>): string[] => rows.filter((row) => row.wasWithheld === wasWithheld).map(({ id }) => id);

/** Takes what is or was public out of sight with all dates of its series, by a decision that is newer than the last one; gives the ids of those that were to be seen until now. */
export async function withhold(tx: EntityManager, id: string, decisionId: string): Promise<string[]> {
  const [rows] = await tx.query(
    `UPDATE events SET withheld_from = CASE WHEN status = 'WITHHELD' THEN withheld_from ELSE status END, status = 'WITHHELD', moderated_by = $2, version = version + 1
      WHERE ${ALL_DATES} AND status IN ('PUBLISHED', 'CANCELLED', 'PAST', 'WITHHELD') AND (moderated_by IS NULL OR moderated_by < $2)
      RETURNING id, old.status = 'WITHHELD' AS "wasWithheld"`,
    [id, decisionId],
  );
  return idsOf(rows, { wasWithheld: false });
}

/** Brings back what was withheld as it was, with all dates of its series, by a decision that is newer than the last one; gives the ids of those that were out of sight until now. */
export async function release(tx: EntityManager, id: string, decisionId: string): Promise<string[]> {
  const [rows] = await tx.query(
    `UPDATE events SET status = CASE WHEN status = 'WITHHELD' THEN withheld_from ELSE status END, withheld_from = NULL, moderated_by = $2, version = version + 1
      WHERE ${ALL_DATES} AND (moderated_by IS NULL OR moderated_by < $2)
      RETURNING id, old.status = 'WITHHELD' AS "wasWithheld"`,
    [id, decisionId],
  );
  return idsOf(rows, { wasWithheld: true });
}

export async function isWithheld(db: DataSource, slug: string): Promise<boolean> {
  return (await db.query(`SELECT FROM events WHERE slug = $1 AND status = 'WITHHELD'`, [slug])).length > 0;
}
