import type { EntityManager } from 'typeorm';

/** Notes that a thing was erased, after whoever holds it has done what they do. */
export async function noteErased(tx: EntityManager, objectId: string, at: Date): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [objectId]);
  await tx.query('INSERT INTO erased_objects (object_id, erased_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [objectId, at]);
}

/** Keeps a thing of which there is no row yet from being erased until the transaction ends. */
export async function holdObject(tx: EntityManager, objectId: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [objectId]);
}

/** Whether a thing was erased. Its rows, or `holdObject`, have to be locked before. */
export async function isErased(tx: EntityManager, objectId: string): Promise<boolean> {
  return (await tx.query('SELECT FROM erased_objects WHERE object_id = $1', [objectId])).length > 0;
}

/** Erases every word that is kept about a thing, and what waits about it; that there were decisions and reports stays. */
export async function eraseWordsAbout(tx: EntityManager, objectId: string, at: Date): Promise<void> {
  await tx.query(
    `UPDATE moderation_decisions SET title = NULL, slug = NULL, reason = NULL, objection = NULL, answered_at = CASE WHEN objected_at IS NOT NULL THEN coalesce(answered_at, $2) END WHERE object_id = $1`,
    [objectId, at],
  );
  await tx.query(
    `UPDATE reports SET comment = NULL, note = NULL, decision = CASE WHEN status = 'OPEN' THEN 'REMOVED' ELSE decision END, closed_at = coalesce(closed_at, $2), status = 'CLOSED' WHERE object_id = $1`,
    [objectId, at],
  );
  await tx.query('DELETE FROM flagged_texts WHERE object_id = $1', [objectId]);
}
