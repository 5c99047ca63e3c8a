import { createHash, createHmac } from 'node:crypto';
import { keyFor } from '../../shared/keys.ts';

/** The key of the tokens of invitations. */
export function invitationKeyOf(secret: string): string {
  return keyFor(secret, 'invitation token');
}

/**
 * The token of an invitation's link (32 bytes in base64url): an HMAC of its id under a key of the installation, so that it stands neither in a table nor
 * in a job; the worker that writes the mail works it out again.
 */
export function invitationTokenOf(invitationId: string, key: string): string {
  return createHmac('sha256', key).update(invitationId).digest('base64url');
}

/** What is kept of a token. */
export function hashOfInvitationToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
