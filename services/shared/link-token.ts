import { createHash, createHmac } from 'node:crypto';

/** A token is 32 bytes in base64url. */
const TOKEN = /^[\w-]{43}$/;

/**
 * The token of a link in a mail: an HMAC of the id of what it leads to under a key of the installation. It can't be guessed without the
 * key, and it stands neither in a table nor in a job: the worker that writes the mail works it out again, the same at every try.
 */
export function tokenOf(id: string, key: string): string {
  return createHmac('sha256', key).update(id).digest('base64url');
}

/** What is kept of a token. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Whether a text can be a token at all. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}
