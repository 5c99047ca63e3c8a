import { type DataSource, type EntityManager, In } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { type ModerationDeed, UNTOLD_DEEDS } from './moderation.codes.ts';
import { ModerationDecision } from './moderation-decision.ts';

type NewDecision = Pick<ModerationDecision, 'networkId' | 'caseKind' | 'objectType' | 'objectId' | 'deed' | 'reason' | 'decidedBy' | 'decidedAt' | 'organisationId' | 'title' | 'slug'>;

/** Adds a decision; gives its id, which is greater than those of earlier ones. */
export async function insertModerationDecision(tx: EntityManager, decision: NewDecision): Promise<string> {
  const { networkId, caseKind, objectType, objectId, deed, reason, decidedBy, decidedAt, organisationId, title, slug } = decision;
  const [row] = await tx.query(
    `INSERT INTO moderation_decisions (network_id, case_kind, object_type, object_id, deed, reason, decided_by, decided_at, organisation_id, title, slug)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id`,
    [networkId, caseKind, objectType, objectId, deed, reason, decidedBy, decidedAt, organisationId, title, slug],
  );
  return row.id;
}

/** A decision for the time of the transaction: whoever wants to answer it at the same time waits. Null when there is none. */
export async function lockModerationDecision(tx: EntityManager, id: string): Promise<ModerationDecision | null> {
  const rows = await tx.query(`SELECT ${columnsOf(tx, ModerationDecision, 'd')} FROM moderation_decisions d WHERE d.id = $1 FOR UPDATE`, [id]);
  return entitiesOf(ModerationDecision, rows)[0] ?? null;
}

/** The decision of which a mail told with a token that has this hash, for the time of the transaction; null when there is none. */
export async function lockDecisionByToken(tx: DataSource | EntityManager, tokenHash: Buffer): Promise<ModerationDecision | null> {
  const rows = await tx.query(`SELECT ${columnsOf(tx, ModerationDecision, 'd')} FROM moderation_decisions d WHERE d.token_hash = $1 FOR UPDATE`, [tokenHash]);
  return entitiesOf(ModerationDecision, rows)[0] ?? null;
}

export function findModerationDecisionsById(db: DataSource, ids: readonly string[]): Promise<ModerationDecision[]> {
  return db.getRepository(ModerationDecision).findBy({ id: In([...ids]) });
}

/** The last decision that took a thing down and was not taken back, held until the transaction ends; null when there is none. */
export async function lockLastTakedown(tx: EntityManager, objectId: string): Promise<ModerationDecision | null> {
  const rows = await tx.query(
    `SELECT ${columnsOf(tx, ModerationDecision, 'd')} FROM moderation_decisions d WHERE d.object_id = $1 AND d.deed = 'TAKE_DOWN' AND d.taken_back_at IS NULL ORDER BY d.id DESC LIMIT 1 FOR UPDATE`,
    [objectId],
  );
  return entitiesOf(ModerationDecision, rows)[0] ?? null;
}

/** Writes into decisions; undefined leaves a column as it is. */
export async function noteOnDecision(tx: EntityManager, id: string, noted: Partial<Pick<ModerationDecision, 'objection' | 'objectedBy' | 'objectedAt' | 'answeredAt' | 'takenBackAt' | 'mailedAt' | 'tokenHash' | 'organisationId' | 'title' | 'slug'>>): Promise<void> {
  await tx.createQueryBuilder().update(ModerationDecision).set(noted).where('id = :id', { id }).execute();
}

/** Whose decisions: all that a network decided, or those about what an organisation published of which it is told. */
export type DecisionsOf = { readonly networkId: string } | { readonly organisationId: string };

const TOLD = `d.deed NOT IN (${UNTOLD_DEEDS.map((deed) => `'${deed}'`).join(', ')})`;

/** SQL of whose decisions they are, with the value of `$1`. */
const conditionOf = (of: DecisionsOf): [condition: string, id: string] => ('networkId' in of ? ['d.network_id = $1', of.networkId] : [`d.organisation_id = $1 AND ${TOLD}`, of.organisationId]);

/** Decisions, newest first. */
export async function findModerationDecisions(db: DataSource, of: DecisionsOf, { limit, before }: { limit: number; before?: string }): Promise<ModerationDecision[]> {
  const [condition, id] = conditionOf(of);
  const rows = await db.query(
    `SELECT ${columnsOf(db, ModerationDecision, 'd')} FROM moderation_decisions d WHERE ${condition} AND ($2::uuid IS NULL OR d.id < $2) ORDER BY d.id DESC LIMIT $3`,
    [id, before ?? null, limit],
  );
  return entitiesOf(ModerationDecision, rows);
}

export async function countModerationDecisions(db: DataSource, of: DecisionsOf): Promise<number> {
  const [condition, id] = conditionOf(of);
  const [row] = await db.query(`SELECT count(*)::int AS count FROM moderation_decisions d WHERE ${condition}`, [id]);
  return row.count;
}

/** Everything that the mail about a decision says. */
export interface ModerationForMail {
  readonly id: string;
  readonly deed: ModerationDeed;
  readonly objectType: ModerationDecision['objectType'];
  readonly title: string | null;
  readonly reason: string | null;
  readonly decidedAt: Date;
  readonly mailedAt: Date | null;
  readonly organisationName: string;
  readonly slug: string;
  readonly email: string | null;
  readonly locale: Locale;
  readonly networkName: string;
}

/** Of what is erased nobody is told any more. */
const NOT_ERASED = 'NOT EXISTS (SELECT FROM erased_objects e WHERE e.object_id = d.object_id)';

/** Takes a decision for the time of the transaction: null when it is gone, another worker has it, or nobody knows whom to tell. */
export async function lockModerationForMail(tx: EntityManager, id: string): Promise<ModerationForMail | null> {
  const [row] = await tx.query(
    `SELECT d.id, d.deed, d.object_type AS "objectType", d.title, d.reason, d.decided_at AS "decidedAt", d.mailed_at AS "mailedAt", o.name AS "organisationName", o.slug,
        o.contact_email AS email, o.contact_locale AS locale, n.name AS "networkName"
       FROM moderation_decisions d JOIN organisations o ON o.id = d.organisation_id JOIN networks n ON n.id = d.network_id WHERE d.id = $1 AND ${NOT_ERASED} FOR UPDATE OF d SKIP LOCKED`,
    [id],
  );
  return row ?? null;
}

export async function moderationExists(tx: EntityManager, id: string): Promise<boolean> {
  return (await tx.query(`SELECT FROM moderation_decisions d JOIN organisations o ON o.id = d.organisation_id WHERE d.id = $1 AND ${NOT_ERASED}`, [id])).length > 0;
}
