import type { EntityManager } from 'typeorm';
import { signedIn } from '../../shared/authorise.ts';
import { notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { SignInDesk } from '../sign-in/sign-in.desk.ts';
import { deviceOf } from './device.ts';
import { isPreviousOver, isRotationDue } from './rotation.ts';
import { LAST_USE_MS, SESSION_MS } from './session.codes.ts';
import type { RevokeSessionInput, SessionTokenInput } from './session.inputs.ts';
import type { EndSessionPayload, RevokeOtherSessionsPayload, RevokeSessionPayload, UseSessionPayload } from './session.payloads.ts';
import {
  deleteOtherSessions, deleteSession, deleteSessionByToken, findSession, findSessionsOf, forgetPreviousToken, type FoundSession, insertSession, rotateSession, touchSession,
} from './session.repository.ts';
import { hashOfToken, isToken, newToken } from './session.token.ts';
import type { Session } from './session.ts';

/** Begins a session within the caller's transaction; gives its token, which is kept nowhere. */
export async function openSession({ sessionKey, now }: SignInDesk, tx: EntityManager, personId: string, userAgent: string): Promise<string> {
  const token = newToken();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + SESSION_MS);
  await insertSession(tx, { personId, tokenHash: hashOfToken(token, sessionKey), device: deviceOf(userAgent), createdAt, expiresAt });
  return token;
}

async function renewed({ db, sessionKey }: SignInDesk, { sessionId, rotatedAt }: FoundSession, oldHash: Buffer, now: Date): Promise<string | null> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + SESSION_MS);
  const isOurs = await rotateSession(db, { id: sessionId, seen: rotatedAt, oldHash, newHash: hashOfToken(token, sessionKey), now, expiresAt });
  return isOurs ? token : null;
}

/** Whose session it is, and from time to time a new token for it. No claims for a token that is unknown, ended or revoked. */
export async function useSession(desk: SignInDesk, { token }: SessionTokenInput): Promise<UseSessionPayload> {
  const now = desk.now();
  const tokenHash = hashOfToken(token, desk.sessionKey);
  const claims = isToken(token) ? await findSession(desk.db, tokenHash, now) : null;
  if (!claims) return { claims: null, newToken: null };
  if (isRotationDue(claims, now)) return { claims, newToken: await renewed(desk, claims, tokenHash, now) };
  if (claims.hasPrevious && isPreviousOver(claims, now)) await forgetPreviousToken(desk.db, claims.sessionId);
  if (now.getTime() - claims.lastUsedAt.getTime() > LAST_USE_MS) await touchSession(desk.db, claims.sessionId, now);
  return { claims, newToken: null };
}

/** Ends the session of a token. */
export async function endSession({ db, sessionKey }: SignInDesk, { token }: SessionTokenInput): Promise<EndSessionPayload> {
  return { ended: isToken(token) && (await deleteSessionByToken(db, hashOfToken(token, sessionKey))) };
}

/** The viewer's own sessions, the last used first. @throws UNAUTHENTICATED */
export async function sessionsOf({ db, now }: SignInDesk, viewer: Viewer): Promise<Session[]> {
  return findSessionsOf(db, signedIn(viewer).id, now());
}

/** Ends one of the viewer's own sessions. @throws UNAUTHENTICATED, or NOT_FOUND for one that is not theirs */
export async function revokeSession({ db }: SignInDesk, viewer: Viewer, { id }: RevokeSessionInput): Promise<RevokeSessionPayload> {
  const person = signedIn(viewer);
  if (!isUuid(id) || !(await deleteSession(db, id, person.id))) throw notFound('session');
  return { id };
}

/** Ends all of the viewer's sessions but this one. @throws UNAUTHENTICATED */
export async function revokeOtherSessions({ db }: SignInDesk, viewer: Viewer): Promise<RevokeOtherSessionsPayload> {
  const person = signedIn(viewer);
  return { count: person.sessionId === null ? 0 : await deleteOtherSessions(db, person.id, person.sessionId) };
}
