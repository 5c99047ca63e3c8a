import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { LinkPage } from './link-page.ts';

/** The links of several networks. */
export async function findLinkPages(db: DataSource, networkIds: readonly string[]): Promise<LinkPage[]> {
  return entitiesOf(LinkPage, await db.query(`SELECT ${columnsOf(db, LinkPage, 'l')} FROM link_pages l WHERE l.network_id = ANY($1)`, [networkIds]));
}

/** The links of all networks that have some, by the names of the networks. */
export async function findAllLinkPages(db: DataSource, limit: number): Promise<LinkPage[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, LinkPage, 'l')} FROM link_pages l JOIN networks n ON n.id = l.network_id WHERE l.groups <> '[]' ORDER BY n.name COLLATE "de-x-icu", n.id LIMIT $1`,
    [limit],
  );
  return entitiesOf(LinkPage, rows);
}

/** Writes the links of a network, if those before are still at `version` (0: there were none); else null. */
export async function writeLinkPage(tx: EntityManager, { networkId, groups, version }: Pick<LinkPage, 'networkId' | 'groups' | 'version'>, now: Date): Promise<LinkPage | null> {
  const rows = await tx.query(
    `INSERT INTO link_pages AS l (network_id, groups, version, changed_at)
     SELECT $1, $2, 1, $4 WHERE $3 = 0 OR EXISTS (SELECT FROM link_pages WHERE network_id = $1)
     ON CONFLICT (network_id) DO UPDATE SET groups = $2, version = l.version + 1, changed_at = $4 WHERE l.version = $3
     RETURNING ${columnsOf(tx, LinkPage, 'l')}`,
    [networkId, JSON.stringify(groups), version, now],
  );
  return entitiesOf(LinkPage, rows)[0] ?? null;
}
