import { badField, type CodedError, conflictAt } from '../../shared/errors.ts';
import { clientNetwork } from '../../shared/limits.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { newId } from '../../shared/ids.ts';
import { emailKey } from '../person/email-key.ts';
import { ensurePerson } from '../person/person.repository.ts';
import { openSession } from '../session/session.service.ts';
import { isToken } from '../session/session.token.ts';
import { hashOfLinkToken, linkTokenOf } from './link.token.ts';
import { LINK_MINUTES, SignInQueue, SignInStatus } from './sign-in.codes.ts';
import type { SignInDesk } from './sign-in.desk.ts';
import type { RequestSignInInput, SignInInput } from './sign-in.inputs.ts';
import type { RequestSignInPayload, SignInPayload } from './sign-in.payloads.ts';
import { consumeLink, findLink, insertLink } from './sign-in.repository.ts';

/**
 * Sends a link by mail. The same work and the same answer for every address; a person is made when the link is used.
 * Throws RATE_LIMITED, which counts addresses and clients and not people.
 */
export async function requestSignIn({ db, jobs, limits, linkKey, now }: SignInDesk, viewer: Viewer, { email: given, locale, returnTo }: RequestSignInInput): Promise<RequestSignInPayload> {
  const email = emailKey(given);
  await limits.consume('client', clientNetwork(viewer.clientAddress));
  await limits.consume('address', email);
  await db.transaction(async (tx) => {
    const id = await newId(tx);
    const createdAt = now();
    const expiresAt = new Date(createdAt.getTime() + LINK_MINUTES * 60_000);
    await insertLink(tx, { id, tokenHash: hashOfLinkToken(linkTokenOf(id, linkKey)), email, locale, returnTo, createdAt, expiresAt });
    await jobs.enqueue(tx, SignInQueue.LINK, { linkId: id });
  });
  return { status: SignInStatus.LINK_SENT };
}

async function tokenRefusal({ db }: SignInDesk, tokenHash: Buffer): Promise<CodedError> {
  const link = await findLink(db, tokenHash);
  if (!link) return badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here, or was forgotten long after its end.');
  if (!link.used) return badField('input.token', 'TOKEN_EXPIRED', `has expired; it was good for ${LINK_MINUTES} minutes.`);
  return conflictAt('input.token', 'TOKEN_USED', 'was used before; ask for a new link.');
}

/**
 * Exchanges the token of a link for a session: once per token, however many at once ask. Makes the person at their first sign-in.
 * Throws BAD_USER_INPUT on `input.token` (TOKEN_UNKNOWN, TOKEN_EXPIRED) or CONFLICT (TOKEN_USED).
 */
export async function signIn(desk: SignInDesk, { token, userAgent }: SignInInput): Promise<SignInPayload> {
  const tokenHash = hashOfLinkToken(token);
  const signedIn = await desk.db.transaction(async (tx) => {
    const link = isToken(token) ? await consumeLink(tx, tokenHash, desk.now()) : null;
    if (!link) return null;
    const personId = await ensurePerson(tx, link);
    return { sessionToken: await openSession(desk, tx, personId, userAgent), returnTo: link.returnTo };
  });
  if (!signedIn) throw await tokenRefusal(desk, tokenHash);
  return signedIn;
}
