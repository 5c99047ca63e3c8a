import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';

type Db = DataSource | EntityManager;

export interface NewLink {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly email: string;
  readonly locale: Locale;
  readonly returnTo: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Remembers a link. One statement for known and unknown addresses; who is known is written to in the language that they chose. */
export async function insertLink(db: Db, { id, tokenHash, email, locale, returnTo, createdAt, expiresAt }: NewLink): Promise<void> {
  await db.query(
    `INSERT INTO sign_in_links (id, token_hash, email, locale, return_to, created_at, expires_at)
     VALUES ($1, $2, $3, coalesce((SELECT p.locale FROM people p WHERE p.email = $3), $4), $5, $6, $7)`,
    [id, tokenHash, email, locale, returnTo, createdAt, expiresAt],
  );
}

/** What a link says about whoever used it. */
export interface UsedLink {
  readonly email: string;
  readonly locale: Locale;
  readonly returnTo: string;
}

/** Uses a token up, once: of two at the same time one gets the link and the other null, like a token that is unknown or too old. */
export async function consumeLink(db: Db, tokenHash: Buffer, now: Date): Promise<UsedLink | null> {
  const [rows] = await db.query(
    `UPDATE sign_in_links SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2
     RETURNING email, locale, return_to AS "returnTo"`,
    [tokenHash, now],
  );
  return rows[0] ?? null;
}

/** Why a token could not be used: whether it was used before, or null when it is unknown. */
export async function findLink(db: Db, tokenHash: Buffer): Promise<{ used: boolean } | null> {
  const [row] = await db.query('SELECT used_at IS NOT NULL AS used FROM sign_in_links WHERE token_hash = $1', [tokenHash]);
  return row ?? null;
}

/** Everything that the mail says. */
export interface LinkForMail {
  readonly id: string;
  readonly email: string;
  readonly locale: Locale;
  readonly tokenHash: Buffer;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly sentAt: Date | null;
  readonly usedAt: Date | null;
}

/** Takes a link for the time of the transaction: null when it is gone or another worker has it. The lock dies with the worker's connection. */
export async function lockLinkForMail(db: EntityManager, id: string): Promise<LinkForMail | null> {
  const [row] = await db.query(
    `SELECT id, email, locale, token_hash AS "tokenHash", created_at AS "createdAt", expires_at AS "expiresAt", sent_at AS "sentAt", used_at AS "usedAt"
       FROM sign_in_links WHERE id = $1 FOR UPDATE SKIP LOCKED`,
    [id],
  );
  return row ?? null;
}

export async function linkExists(db: Db, id: string): Promise<boolean> {
  const rows = await db.query('SELECT 1 FROM sign_in_links WHERE id = $1', [id]);
  return rows.length > 0;
}

export async function markLinkSent(db: EntityManager, id: string, now: Date): Promise<void> {
  await db.query('UPDATE sign_in_links SET sent_at = $2 WHERE id = $1', [id, now]);
}

/** Forgets links that ended before `before`, and limits that have run out. */
export async function forgetLinks(db: Db, before: Date, now: Date): Promise<void> {
  await db.query('DELETE FROM sign_in_links WHERE expires_at < $1', [before]);
  await db.query('DELETE FROM sign_in_limits WHERE expire < $1', [now.getTime()]);
}
