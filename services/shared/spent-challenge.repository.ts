import type { DataSource, EntityManager } from 'typeorm';

type Db = DataSource | EntityManager;

/* The table is `spent_challenges (id text PRIMARY KEY, expires_at timestamptz)` of the subgraph that asks. */

export async function isChallengeSpent(db: Db, id: string): Promise<boolean> {
  const rows = await db.query('SELECT 1 FROM spent_challenges WHERE id = $1', [id]);
  return rows.length > 0;
}

/** Remembers a challenge; false when it was used before. Of two at once the later waits for the earlier. */
export async function spendChallenge(db: Db, id: string, expiresAt: Date): Promise<boolean> {
  const rows = await db.query('INSERT INTO spent_challenges (id, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id', [id, expiresAt]);
  return rows.length > 0;
}

/** Forgets challenges that have expired by themselves. */
export async function forgetChallenges(db: Db, now: Date): Promise<void> {
  await db.query('DELETE FROM spent_challenges WHERE expires_at < $1', [now]);
}
