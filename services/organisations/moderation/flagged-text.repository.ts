import type { EntityManager } from 'typeorm';
import type { TextLookedAt } from '../../shared/text-flags.ts';
import type { ReportDecision } from '../report/report.codes.ts';

/**
 * Remembers what is conspicuous about a text. It waits for the coordinators when something is that was not before, and no longer when nothing is; an older
 * version than the last changes nothing.
 */
export async function saveFlaggedText(tx: Pick<EntityManager, 'query'>, { objectType, objectId, networkId, organisationId, flags, fingerprint, version, at }: TextLookedAt): Promise<boolean> {
  const rows = await tx.query(
    `INSERT INTO flagged_texts AS f (object_type, object_id, network_id, organisation_id, flags, fingerprint, version, status, flagged_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN cardinality($5::text[]) = 0 THEN 'CLOSED' ELSE 'OPEN' END, $8)
     ON CONFLICT (object_id) DO UPDATE SET network_id = excluded.network_id, organisation_id = excluded.organisation_id, flags = excluded.flags, fingerprint = excluded.fingerprint, version = excluded.version,
       status = CASE WHEN excluded.status = 'OPEN' AND f.fingerprint = excluded.fingerprint THEN f.status ELSE excluded.status END,
       flagged_at = CASE WHEN f.fingerprint = excluded.fingerprint THEN f.flagged_at ELSE excluded.flagged_at END
      WHERE f.version < excluded.version
     RETURNING new.status = 'OPEN' AND old.status IS DISTINCT FROM 'OPEN' AS waits`,
    [objectType, objectId, networkId, organisationId, flags, fingerprint, version, at],
  );
  return rows[0]?.waits ?? false;
}

/** Closes what waits; false when it does not (any more). */
export async function closeFlaggedText(tx: EntityManager, id: string): Promise<boolean> {
  const [, count] = await tx.query(`UPDATE flagged_texts SET status = 'CLOSED' WHERE id = $1 AND status = 'OPEN'`, [id]);
  return count === 1;
}

/** Closes whatever else waits about a thing that was taken down: its reports and its text. */
export async function closeEverythingAbout(tx: EntityManager, { networkId, objectId, decision, at }: { networkId: string; objectId: string; decision: ReportDecision; at: Date }): Promise<void> {
  await tx.query(`UPDATE flagged_texts SET status = 'CLOSED' WHERE object_id = $1 AND network_id = $2 AND status = 'OPEN'`, [objectId, networkId]);
  await tx.query(`UPDATE reports SET status = 'CLOSED', decision = $4, closed_at = $3 WHERE object_id = $1 AND network_id = $2 AND status = 'OPEN'`, [objectId, networkId, at, decision]);
}
