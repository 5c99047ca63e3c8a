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
  await upsertRows(db, Network, [network], { versionColumn: 'version' });
}

/** A network as it stands, held until the transaction ends; null when there is none. */
export async function holdNetwork(tx: EntityManager, id: string): Promise<Network | null> {
  const rows = await tx.query(`SELECT ${columnsOf(tx, Network, 'n')} FROM networks n WHERE n.id = $1 FOR UPDATE`, [id]);
  return entitiesOf(Network, rows)[0] ?? null;
}

/** What is said of a network. */
export type NetworkSettings = Pick<Network, 'name' | 'description' | 'website' | 'welcome' | 'contact' | 'colours'>;

/** Writes a new network, unless its slug is taken: then null. */
export async function insertNetwork(db: EntityManager, network: NetworkSettings & Pick<Network, 'slug' | 'latitude' | 'longitude'>): Promise<Network | null> {
  const { slug, name, description, website, welcome, contact, colours, latitude, longitude } = network;
  const rows = await db.query(
    `INSERT INTO networks AS n (slug, name, description, website, welcome, contact, colours, latitude, longitude)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (slug) DO NOTHING RETURNING ${columnsOf(db, Network, 'n')}`,
    [slug, name, description, website, welcome, contact, colours, latitude, longitude],
  );
  return entitiesOf(Network, rows)[0] ?? null;
}

/** Writes over what is said of a network, if it is still at `version`; else null. */
export async function updateNetworkAt(db: EntityManager, { id, version }: Pick<Network, 'id' | 'version'>, settings: NetworkSettings): Promise<Network | null> {
  const { name, description, website, welcome, contact, colours } = settings;
  const [rows] = await db.query(
    `UPDATE networks AS n SET name = $3, description = $4, website = $5, welcome = $6, contact = $7, colours = $8, version = version + 1
      WHERE n.id = $1 AND n.version = $2 RETURNING ${columnsOf(db, Network, 'n')}`,
    [id, version, name, description, website, welcome, contact, colours],
  );
  return entitiesOf(Network, rows)[0] ?? null;
}

/** Lets one transaction after the other change what belongs to a network; the network itself can be read and referred to meanwhile. */
export async function lockNetwork(tx: EntityManager, id: string): Promise<void> {
  await tx.query('SELECT 1 FROM networks WHERE id = $1 FOR NO KEY UPDATE', [id]);
}
