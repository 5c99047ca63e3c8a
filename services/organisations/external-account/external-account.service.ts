import type { EntityManager } from 'typeorm';
import { requireGateway } from '../../shared/authorise.ts';
import { badField } from '../../shared/errors.ts';
import { clientNetwork } from '../../shared/limits.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { emailKey } from '../person/email-key.ts';
import { ensurePerson } from '../person/person.repository.ts';
import { openSession } from '../session/session.service.ts';
import type { SignInDesk } from '../sign-in/sign-in.desk.ts';
import type { SignInPayload } from '../sign-in/sign-in.payloads.ts';
import type { ExternalSignInInput } from './external-account.inputs.ts';
import { insertAccount, lockAccount, usePersonOf } from './external-account.repository.ts';

/** At the first time the person with this address, made when there is none; afterwards whoever it was then, whatever the address is now. */
async function personOf(tx: EntityManager, { issuer, subject, email, locale }: ExternalSignInInput, createdAt: Date): Promise<string> {
  await lockAccount(tx, { issuer, subject });
  const known = await usePersonOf(tx, { issuer, subject });
  if (known !== null) return known;
  const personId = await ensurePerson(tx, { email: emailKey(email), locale });
  await insertAccount(tx, { issuer, subject, personId, createdAt });
  return personId;
}

/**
 * Begins a session for whoever an account kept elsewhere belongs to. Counted like the asking for links, by client and by account.
 * Throws FORBIDDEN for everybody but the gateway itself, BAD_USER_INPUT on `input.isEmailVerified` (EMAIL_UNVERIFIED), RATE_LIMITED.
 */
export async function signInWithExternalAccount(desk: SignInDesk, viewer: Viewer, input: ExternalSignInInput): Promise<SignInPayload> {
  requireGateway(viewer);
  await desk.limits.consume('client', clientNetwork(viewer.clientAddress));
  if (!input.isEmailVerified) throw badField('input.isEmailVerified', 'EMAIL_UNVERIFIED', 'must be true: nobody has made sure whose address it is.');
  await desk.limits.consume('account', JSON.stringify([input.issuer, input.subject]));
  const sessionToken = await desk.db.transaction(async (tx) => openSession(desk, tx, await personOf(tx, input, desk.now()), input.userAgent));
  return { sessionToken, returnTo: input.returnTo };
}
