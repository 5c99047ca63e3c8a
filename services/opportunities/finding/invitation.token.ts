import { keyFor } from '../../shared/keys.ts';

/** The key of the tokens of invitations' mails, made of ids by `tokenOf`; service and worker need the same. */
export function invitationKey(secret: string): string {
  return keyFor(secret, 'volunteer invitation token');
}
