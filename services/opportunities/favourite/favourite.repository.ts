import type { DataSource } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { PUBLIC } from '../opportunity/opportunity.repository.ts';
import { Opportunity } from '../opportunity/opportunity.ts';

/** Where a page goes on: behind this favourite. */
export interface FavouritePosition {
  readonly addedAt: string;
  readonly opportunityId: string;
}

/** An opportunity with when it was kept. */
export type KeptOpportunity = Opportunity & { readonly addedAt: Date };

/** Keeps an opportunity, once; false when the person has `most` already. */
export async function insertFavourite(db: DataSource, personId: string, opportunityId: string, now: Date, most: number): Promise<boolean> {
  const [{ kept }] = await db.query(
    `WITH added AS (
       INSERT INTO favourites (person_id, opportunity_id, added_at)
       SELECT $1, $2, $3 WHERE (SELECT count(*) FROM favourites WHERE person_id = $1) < $4
       ON CONFLICT DO NOTHING RETURNING 1
     )
     SELECT EXISTS (SELECT FROM added) OR EXISTS (SELECT FROM favourites WHERE person_id = $1 AND opportunity_id = $2) AS kept`,
    [personId, opportunityId, now, most],
  );
  return kept;
}

export async function deleteFavourite(db: DataSource, personId: string, opportunityId: string): Promise<void> {
  await db.query('DELETE FROM favourites WHERE person_id = $1 AND opportunity_id = $2', [personId, opportunityId]);
}

/** Which of the opportunities the person keeps. */
export async function findFavouritesAmong(db: DataSource, personId: string, opportunityIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await db.query('SELECT opportunity_id AS id FROM favourites WHERE person_id = $1 AND opportunity_id = ANY($2)', [personId, opportunityIds]);
  return new Set(rows.map(({ id }) => id));
}

const KEPT = `FROM favourites f JOIN opportunities o ON o.id = f.opportunity_id WHERE f.person_id = $1 AND ${PUBLIC}`;

/** What the person keeps and may still see, the latest first. */
export async function findFavourites(db: DataSource, personId: string, limit: number, after: FavouritePosition | null): Promise<KeptOpportunity[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Opportunity, 'o')}, f.added_at AS "addedAt" ${KEPT}
        AND ($3::timestamptz IS NULL OR (f.added_at, f.opportunity_id) < ($3, $4::uuid))
      ORDER BY f.added_at DESC, f.opportunity_id DESC LIMIT $2`,
    [personId, limit, after?.addedAt ?? null, after?.opportunityId ?? null],
  );
  return entitiesOf(Opportunity, rows) as KeptOpportunity[];
}

export async function countFavourites(db: DataSource, personId: string): Promise<number> {
  const [{ count }] = await db.query(`SELECT count(*)::int AS count ${KEPT}`, [personId]);
  return count;
}
