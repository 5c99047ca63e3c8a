import { createHmac, randomBytes } from 'node:crypto';

/** A token is 32 bytes in base64url. */
const TOKEN = /^[\w-]{43}$/;

/** A token that nobody can guess. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether a text can be a token at all. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/** What is kept of a token; without the key nobody can make one that fits, even who may write to the table. */
export function hashOfToken(token: string, key: string): Buffer {
  return createHmac('sha256', key).update(token).digest();
}
