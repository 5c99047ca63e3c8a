import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import type { Block } from './blocks.ts';
import { HomePage } from './home-page.ts';

/** How the pages of several networks are arranged. */
export async function findHomePages(db: DataSource, networkIds: readonly string[]): Promise<HomePage[]> {
  return entitiesOf(HomePage, await db.query(`SELECT ${columnsOf(db, HomePage, 'h')} FROM home_pages h WHERE h.network_id = ANY($1)`, [networkIds]));
}

/** Writes how the page of a network is arranged, if it is still at `version` (0: it never was); else null. */
export async function writeHomePage(tx: EntityManager, { networkId, arranged, version }: { networkId: string; arranged: readonly Block[]; version: number }, now: Date): Promise<HomePage | null> {
  const rows = await tx.query(
    `INSERT INTO home_pages AS h (network_id, arranged, version, changed_at)
     SELECT $1, $2, 1, $4 WHERE $3 = 0 OR EXISTS (SELECT FROM home_pages WHERE network_id = $1)
     ON CONFLICT (network_id) DO UPDATE SET arranged = $2, version = h.version + 1, changed_at = $4 WHERE h.version = $3
     RETURNING ${columnsOf(tx, HomePage, 'h')}`,
    [networkId, JSON.stringify(arranged), version, now],
  );
  return entitiesOf(HomePage, rows)[0] ?? null;
}
