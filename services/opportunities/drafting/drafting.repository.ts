import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import type { OpportunityStatus } from '../opportunity/opportunity.codes.ts';
import { Opportunity } from '../opportunity/opportunity.ts';

/** A new row; what is left out has the table's defaults. */
export type NewOpportunity = Omit<Opportunity, 'version' | 'updatedAt' | 'remindersSent' | 'words' | 'withheldFrom' | 'moderatedBy'>;

export async function insertOpportunity(db: EntityManager, opportunity: NewOpportunity): Promise<void> {
  await db.createQueryBuilder().insert().into(Opportunity).values(opportunity).execute();
}

/** Writes columns of the version that was seen and counts it on; false when somebody else was faster. */
export async function updateVersion(db: EntityManager, id: string, version: number, changed: Partial<Opportunity>, now: Date): Promise<boolean> {
  const { affected } = await db
    .createQueryBuilder()
    .update(Opportunity)
    .set({ ...changed, version: version + 1, updatedAt: now })
    .where('id = :id AND version = :version', { id, version })
    .execute();
  return affected === 1;
}

/** Deletes the version that was seen; false when somebody else was faster. */
export async function deleteVersion(db: EntityManager, id: string, version: number): Promise<boolean> {
  const [, count] = await db.query('DELETE FROM opportunities WHERE id = $1 AND version = $2', [id, version]);
  return count === 1;
}

/**
 * How this subgraph's copy says that an organisation stands; undefined while it knows nothing. The row is held until the transaction
 * ends: news of a verification waits for it, and then finds the posting that was submitted meanwhile.
 */
export async function holdStanding(db: EntityManager, organisationId: string): Promise<string | undefined> {
  const [row] = await db.query('SELECT status FROM known_organisations WHERE id = $1 FOR SHARE', [organisationId]);
  return row?.status;
}

/** What waits for the verification of organisations that are verified now, held until the transaction ends. */
export async function holdWaiting(db: EntityManager, organisationIds: readonly string[]): Promise<Opportunity[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db.connection, Opportunity, 'o')} FROM opportunities o JOIN known_organisations k ON k.id = o.organisation_id
      WHERE o.organisation_id = ANY($1::uuid[]) AND o.status = 'SUBMITTED' AND k.status = 'VERIFIED' ORDER BY o.id FOR UPDATE OF o`,
    [organisationIds],
  );
  return entitiesOf(Opportunity, rows);
}

/** Postings held until the transaction ends, in every state. */
export async function holdOpportunities(db: EntityManager, ids: readonly string[]): Promise<Opportunity[]> {
  const rows = await db.query(`SELECT ${columnsOf(db.connection, Opportunity, 'o')} FROM opportunities o WHERE o.id = ANY($1::uuid[]) ORDER BY o.id FOR UPDATE`, [ids]);
  return entitiesOf(Opportunity, rows);
}

/** Where a page of a workspace begins: behind the posting that was changed at `updatedAt`. */
export interface WorkspacePosition {
  readonly updatedAt: string;
  readonly id: string;
}

/** An organisation's postings in every state, or in one, the last changed first. */
export async function findWorkspace(
  db: DataSource,
  organisationId: string,
  { status, after, limit }: { status: OpportunityStatus | null; after: WorkspacePosition | null; limit: number },
): Promise<Opportunity[]> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Opportunity, 'o')} FROM opportunities o
      WHERE o.organisation_id = $1 AND ($2::text IS NULL OR o.status = $2) AND ($3::timestamptz IS NULL OR (o.updated_at, o.id) < ($3, $4::uuid))
      ORDER BY o.updated_at DESC, o.id DESC LIMIT $5`,
    [organisationId, status, after?.updatedAt ?? null, after?.id ?? null, limit],
  );
  return entitiesOf(Opportunity, rows);
}

/** How many postings an organisation has in each state. */
export async function countByStatus(db: DataSource, organisationId: string): Promise<{ status: OpportunityStatus; count: number }[]> {
  return db.query('SELECT status, count(*)::int AS count FROM opportunities WHERE organisation_id = $1 GROUP BY status ORDER BY status', [organisationId]);
}
