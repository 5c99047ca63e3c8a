import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { Network } from '../network/network.ts';
import { Crisis } from './crisis.ts';

type Db = DataSource | EntityManager;

/** The crises of several networks that last at a moment, one of each at most. */
export async function findCrises(db: Db, networkIds: readonly string[], now: Date): Promise<Crisis[]> {
  return entitiesOf(Crisis, await db.query(`SELECT DISTINCT ON (c.network_id) ${columnsOf(db, Crisis, 'c')} FROM crises c WHERE c.network_id = ANY($1) AND c.ends_at > $2 ORDER BY c.network_id, c.ends_at DESC`, [networkIds, now]));
}

/** Where somebody looks: degrees, WGS 84, and kilometres around it. */
export interface Around {
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
}

const KM = '12742 * asin(least(1, sqrt(pow(sin(radians(n.latitude - $3) / 2), 2) + cos(radians($3)) * cos(radians(n.latitude)) * pow(sin(radians(n.longitude - $4) / 2), 2))))';

/** Networks in which there is a crisis at a moment: those with their centre around a point, the nearest first; or all, the latest crisis first. */
export async function findNetworksInCrisis(db: Db, { around, limit, now }: { around: Around | null; limit: number; now: Date }): Promise<Network[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Network, 'n')} FROM networks n JOIN LATERAL (SELECT max(c.began_at) AS began_at FROM crises c WHERE c.network_id = n.id AND c.ends_at > $1) c ON c.began_at IS NOT NULL
      WHERE $3::float8 IS NULL OR ${KM} <= $5::float8 ORDER BY CASE WHEN $3::float8 IS NOT NULL THEN ${KM} END, c.began_at DESC, n.id LIMIT $2`,
    [now, limit, around?.latitude ?? null, around?.longitude ?? null, around?.radiusKm ?? null],
  );
  return entitiesOf(Network, rows);
}

export async function insertCrisis(tx: EntityManager, crisis: Crisis): Promise<void> {
  await tx.createQueryBuilder().insert().into(Crisis).values(crisis).execute();
}

export async function updateCrisis(tx: EntityManager, { id, cause, messageDe, messageEn, endsAt, version }: Crisis): Promise<void> {
  await tx.query('UPDATE crises SET cause = $2, message_de = $3, message_en = $4, ends_at = $5, version = $6 WHERE id = $1', [id, cause, messageDe, messageEn, endsAt, version]);
}
