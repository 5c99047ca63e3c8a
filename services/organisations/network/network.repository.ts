import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { upsertRows } from '../../shared/upsert.ts';
import { Network } from './network.ts';

export interface NetworkPage {
  readonly limit: number;
  /** Keyset position after which to go on: name and id. */
  readonly after?: { readonly name: string; readonly id: string };
}

const BY_NAME = `n.name COLLATE "de-x-icu"`;

/** Networks by name. */
export async function findNetworks(db: DataSource, { limit, after }: NetworkPage): Promise<Network[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Network, 'n')} FROM networks n
      WHERE $1::text IS NULL OR (${BY_NAME}, n.id) > ($1 COLLATE "de-x-icu", $2::uuid)
      ORDER BY ${BY_NAME}, n.id LIMIT $3`,
    [after?.name ?? null, after?.id ?? null, limit],
  );
  return entitiesOf(Network, rows);
}

export async function countNetworks(db: DataSource): Promise<number> {
  const [row] = await db.query('SELECT count(*)::int AS count FROM networks');
  return row.count;
}

export async function findNetworksById(db: DataSource, ids: readonly string[]): Promise<Network[]> {
  return entitiesOf(Network, await db.query(`SELECT ${columnsOf(db, Network, 'n')} FROM networks n WHERE n.id = ANY($1)`, [ids]));
}

export async function findNetworkBySlug(db: DataSource, slug: string): Promise<Network | null> {
  return db.getRepository(Network).findOneBy({ slug });
}

/** Writes a network by id. */
export async function saveNetwork(db: DataSource | EntityManager, network: Network): Promise<void> {
  await upsertRows(db, Network, [network]);
}
