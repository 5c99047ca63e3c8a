import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { Agency, type AgencyDetails } from './agency.ts';

/** The agencies of several networks. */
export async function findAgencies(db: DataSource, networkIds: readonly string[]): Promise<Agency[]> {
  return entitiesOf(Agency, await db.query(`SELECT ${columnsOf(db, Agency, 'a')} FROM agencies a WHERE a.network_id = ANY($1)`, [networkIds]));
}

/** Writes the agency of a network, if the one before is still at `version` (0: there was none); else null. */
export async function writeAgency(tx: EntityManager, { networkId, details, version }: { networkId: string; details: AgencyDetails; version: number }, now: Date): Promise<Agency | null> {
  const rows = await tx.query(
    `INSERT INTO agencies AS a (network_id, details, version, changed_at)
     SELECT $1, $2, 1, $4 WHERE $3 = 0 OR EXISTS (SELECT FROM agencies WHERE network_id = $1)
     ON CONFLICT (network_id) DO UPDATE SET details = $2, version = a.version + 1, changed_at = $4 WHERE a.version = $3
     RETURNING ${columnsOf(tx, Agency, 'a')}`,
    [networkId, JSON.stringify(details), version, now],
  );
  return entitiesOf(Agency, rows)[0] ?? null;
}
