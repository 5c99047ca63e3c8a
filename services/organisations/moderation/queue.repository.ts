import type { DataSource, EntityManager } from 'typeorm';
import { dayIn, startOf } from '../../shared/site-days.repository.ts';
import { EXPIRY_NOTICE_DAYS } from '../verification/verification.codes.ts';
import type { ModerationCase, ModerationCount } from './moderation-case.ts';
import type { ModerationClaim, ModerationKind } from './moderation.codes.ts';

/** Everything that waits, read from where it is kept, of the network that `$1` names. */
const WAITING = `
  SELECT 'VERIFICATION' AS kind, o.id AS matter_id, o.network_id, o.waiting_since AS since, 'ORGANISATION' AS object_type, o.id AS object_id, o.id AS organisation_id, '{}'::text[] AS flags
    FROM organisations o WHERE o.network_id = $1 AND o.status = 'PENDING'
  UNION ALL
  SELECT 'REPORT', r.id, r.network_id, r.created_at, r.kind, r.object_id, CASE WHEN r.kind = 'ORGANISATION' THEN r.object_id END, '{}' FROM reports r WHERE r.network_id = $1 AND r.status = 'OPEN'
  UNION ALL
  SELECT 'FLAGGED_TEXT', f.id, f.network_id, f.flagged_at, f.object_type, f.object_id, f.organisation_id, f.flags FROM flagged_texts f WHERE f.network_id = $1 AND f.status = 'OPEN'
  UNION ALL
  SELECT 'EXPIRING_CHECK', v.id, o.network_id, ${startOf(`v.valid_until - ${EXPIRY_NOTICE_DAYS}`)}, 'ORGANISATION', o.id, o.id, '{}' FROM organisations o
   CROSS JOIN LATERAL (SELECT DISTINCT ON (subject) * FROM verifications WHERE organisation_id = o.id ORDER BY subject, checked_on DESC, id DESC) AS v
   WHERE o.network_id = $1 AND o.status = 'VERIFIED' AND v.valid_until <= ${dayIn('$2::timestamptz')} + ${EXPIRY_NOTICE_DAYS}
  UNION ALL
  SELECT 'OBJECTION', d.id, d.network_id, d.objected_at, d.object_type, d.object_id, d.organisation_id, '{}' FROM moderation_decisions d WHERE d.network_id = $1 AND d.objected_at IS NOT NULL AND d.answered_at IS NULL`;

/** The same with who has taken each at the moment `$2`. */
const CASES = `(SELECT w.*, c.person_id AS claimed_by, c.claimed_until FROM (${WAITING}) AS w
    LEFT JOIN moderation_claims c ON c.case_kind = w.kind AND c.matter_id = w.matter_id AND c.claimed_until > $2) AS q`;

const COLUMNS = `q.kind || ':' || q.network_id || ':' || q.matter_id AS id, q.kind, q.matter_id AS "matterId", q.network_id AS "networkId", q.since, q.object_type AS "objectType", q.object_id AS "objectId",
  q.organisation_id AS "organisationId", q.flags, q.claimed_by AS "claimedBy", q.claimed_until AS "claimedUntil"`;

/** `$3` kinds, `$4` whose, `$5` the viewer. */
const MATCHES = `($3::text[] IS NULL OR q.kind = ANY($3)) AND (CASE $4::text WHEN 'FREE' THEN q.claimed_by IS NULL WHEN 'MINE' THEN q.claimed_by = $5 WHEN 'OTHERS' THEN q.claimed_by <> $5 ELSE true END)`;

/** Which cases are asked for. */
export interface CaseSearch {
  readonly networkId: string;
  readonly now: Date;
  readonly kinds: readonly ModerationKind[] | null;
  readonly claim: ModerationClaim | null;
  readonly personId: string;
}

const valuesOf = ({ networkId, now, kinds, claim, personId }: CaseSearch): unknown[] => [networkId, now, kinds, claim, personId];

/** Cases, longest waiting first, from behind a position when one is given. */
export async function findCases(db: DataSource, search: CaseSearch, { limit, after }: { limit: number; after?: { since: string; matterId: string } }): Promise<ModerationCase[]> {
  return db.query(
    `SELECT ${COLUMNS} FROM ${CASES} WHERE ${MATCHES} AND ($6::timestamptz IS NULL OR (q.since, q.matter_id) > ($6, $7::uuid)) ORDER BY q.since, q.matter_id LIMIT $8`,
    [...valuesOf(search), after?.since ?? null, after?.matterId ?? null, limit],
  );
}

export async function countCases(db: DataSource, search: CaseSearch): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::int AS count FROM ${CASES} WHERE ${MATCHES}`, valuesOf(search));
  return row.count;
}

/** How many wait of each kind; kinds of which none do are left out. */
export async function countKinds(db: DataSource, networkId: string, now: Date): Promise<ModerationCount[]> {
  return db.query(`SELECT w.kind, count(*)::int AS count FROM (${WAITING}) AS w GROUP BY w.kind ORDER BY w.kind`, [networkId, now]);
}

/** What names a case: its kind, its network, and the matter. */
export interface CaseKey {
  readonly kind: string;
  readonly networkId: string;
  readonly matterId: string;
}

/** One case that waits; null when it does not (any more). */
export async function findCase(db: DataSource | EntityManager, { kind, networkId, matterId }: CaseKey, now: Date): Promise<ModerationCase | null> {
  const [row] = await db.query(`SELECT ${COLUMNS} FROM ${CASES} WHERE q.kind = $3 AND q.matter_id = $4`, [networkId, now, kind, matterId]);
  return row ?? null;
}

/** Takes a case for somebody, or keeps it theirs for longer; false when it is somebody else's. Of two at once one gets it. */
export async function claimCase(tx: EntityManager, { kind, matterId }: CaseKey, { personId, now, until }: { personId: string; now: Date; until: Date }): Promise<boolean> {
  const rows = await tx.query(
    `INSERT INTO moderation_claims AS c (case_kind, matter_id, person_id, claimed_until) VALUES ($1, $2, $3, $5)
     ON CONFLICT (case_kind, matter_id) DO UPDATE SET person_id = excluded.person_id, claimed_until = excluded.claimed_until WHERE c.person_id = excluded.person_id OR c.claimed_until <= $4 RETURNING 1`,
    [kind, matterId, personId, now, until],
  );
  return rows.length === 1;
}

/** Gives a case back; false when it was not that person's. */
export async function releaseCase(tx: EntityManager, { kind, matterId }: CaseKey, personId: string): Promise<boolean> {
  const [, count] = await tx.query('DELETE FROM moderation_claims WHERE case_kind = $1 AND matter_id = $2 AND person_id = $3', [kind, matterId, personId]);
  return count === 1;
}

/** Forgets who had taken what is decided. */
export async function forgetClaim(tx: EntityManager, { kind, matterId }: CaseKey): Promise<void> {
  await tx.query('DELETE FROM moderation_claims WHERE case_kind = $1 AND matter_id = $2', [kind, matterId]);
}
