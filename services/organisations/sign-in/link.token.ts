import { createHash, createHmac } from 'node:crypto';

/**
 * The token of a sign-in link (32 bytes in base64url): an HMAC of its id under a key of the installation. It can't be guessed without the key, and it
 * stands neither in a table nor in a job: the worker that writes the mail works it out again, the same at every try.
 */
export function linkTokenOf(linkId: string, key: string): string {
  return createHmac('sha256', key).update(linkId).digest('base64url');
}

/** What is kept of a link's token. */
export function hashOfLinkToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
