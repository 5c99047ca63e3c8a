import type { EntityManager } from 'typeorm';
import { MANY_OTHERS, SHORTEST_REPEATED } from '../../shared/text-flags.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';

/** How many other live postings of the network have the same description, up to as many as matter; 0 for a short one. */
export async function countSameText(tx: EntityManager, { id, networkId, description }: Pick<Opportunity, 'id' | 'networkId' | 'description'>): Promise<number> {
  if (description.length < SHORTEST_REPEATED) return 0;
  const [row] = await tx.query(
    `SELECT count(*)::int AS count FROM (
       SELECT FROM opportunities WHERE text_key(description) = text_key($1) AND status = 'PUBLISHED' AND length(description) >= ${SHORTEST_REPEATED}
          AND network_id = $2 AND id <> $3 LIMIT $4) AS others`,
    [description, networkId, id, MANY_OTHERS],
  );
  return row.count;
}

/** Takes what is or was public, or waits to be, out of sight, by a decision that is newer than the last one. */
export async function withhold(tx: EntityManager, id: string, decisionId: string): Promise<void> {
  await tx.query(
    `UPDATE opportunities SET withheld_from = CASE WHEN status = 'WITHHELD' THEN withheld_from ELSE status END, status = 'WITHHELD', moderated_by = $2, version = version + 1
      WHERE id = $1 AND status IN ('SUBMITTED', 'PUBLISHED', 'FILLED', 'EXPIRED', 'WITHHELD') AND (moderated_by IS NULL OR moderated_by < $2)`,
    [id, decisionId],
  );
}

/** Brings back what was withheld as it was, by a decision that is newer than the last one. */
export async function release(tx: EntityManager, id: string, decisionId: string): Promise<void> {
  await tx.query(
    `UPDATE opportunities SET status = CASE WHEN status = 'WITHHELD' THEN withheld_from ELSE status END, withheld_from = NULL, moderated_by = $2, version = version + 1
      WHERE id = $1 AND (moderated_by IS NULL OR moderated_by < $2)`,
    [id, decisionId],
  );
}

export async function isWithheld(db: EntityManager, slug: string): Promise<boolean> {
  const rows = await db.query(`SELECT FROM opportunities WHERE slug = $1 AND status = 'WITHHELD'`, [slug]);
  return rows.length > 0;
}
