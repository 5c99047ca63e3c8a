import type { EntityManager } from 'typeorm';
import { MemberRole } from '../../shared/viewer.ts';

/** Whether somebody acts for an organisation who does not coordinate its network. */
export async function isInOtherHands(tx: EntityManager, organisationId: string, networkId: string | null): Promise<boolean> {
  const rows = await tx.query(
    `SELECT 1 FROM memberships m WHERE m.organisation_id = $1 AND NOT m.is_caretaker
        AND NOT EXISTS (SELECT FROM coordinators c WHERE c.network_id = $2 AND c.person_id = m.person_id) LIMIT 1`,
    [organisationId, networkId],
  );
  return rows.length > 0;
}

/** Makes somebody and all who coordinate a network owners until somebody else takes over. */
export async function saveCaretakers(tx: EntityManager, organisationId: string, networkId: string | null, personId: string): Promise<void> {
  await tx.query(
    `INSERT INTO memberships (organisation_id, person_id, role, is_caretaker)
     SELECT $1, person_id, '${MemberRole.OWNER}', true FROM (SELECT c.person_id FROM coordinators c WHERE c.network_id = $2 UNION SELECT $3::uuid) caretakers
     ON CONFLICT (organisation_id, person_id) DO UPDATE SET role = excluded.role, is_caretaker = true`,
    [organisationId, networkId, personId],
  );
}

/** Ends the caretaking, since somebody has taken over; gives the network that looked after the organisation, null when none did. */
export async function removeCaretakers(tx: EntityManager, organisationId: string, newOwnerId: string): Promise<{ readonly networkId: string | null } | null> {
  const [row] = await tx.query(
    `WITH gone AS (DELETE FROM memberships WHERE organisation_id = $1 AND is_caretaker AND person_id <> $2 RETURNING 1)
     SELECT network_id AS "networkId" FROM organisations WHERE id = $1 AND EXISTS (SELECT FROM gone)`,
    [organisationId, newOwnerId],
  );
  return row ?? null;
}
