import type { EntityManager } from 'typeorm';
import { dayIn } from '../../shared/site-days.repository.ts';

/** Which account, and who keeps it. */
export interface AccountKey {
  readonly issuer: string;
  readonly subject: string;
}

/** Makes others who bring the same account wait until the transaction ends. */
export async function lockAccount(tx: EntityManager, { issuer, subject }: AccountKey): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended(jsonb_build_array('external account', $1::text, $2::text)::text, 0))`, [issuer, subject]);
}

/** Whose account it is, noting that they were here; null for one that nobody has come with. An erasure under way is waited for, and then it is nobody's. */
export async function usePersonOf(tx: EntityManager, { issuer, subject }: AccountKey): Promise<string | null> {
  const [rows] = await tx.query(
    `UPDATE people p SET last_seen_on = ${dayIn('now()')} FROM external_accounts a WHERE a.issuer = $1 AND a.subject = $2 AND p.id = a.person_id RETURNING p.id`,
    [issuer, subject],
  );
  return rows[0]?.id ?? null;
}

export async function insertAccount(tx: EntityManager, { issuer, subject, personId, createdAt }: AccountKey & { personId: string; createdAt: Date }): Promise<void> {
  await tx.query('INSERT INTO external_accounts (issuer, subject, person_id, created_at) VALUES ($1, $2, $3, $4)', [issuer, subject, personId, createdAt]);
}
