import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { signedIn } from '../../shared/authorise.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { badField, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import { hashOfToken, isToken } from '../../shared/link-token.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { countOwn, findActiveOwn, findById, findByLink, findOtherShifts, findOwn, type Owner } from './registration.repository.ts';
import { RegistrationStatus } from './registration.codes.ts';
import type { Registration } from './registration.ts';
import { countWaiting } from './seats.repository.ts';

type Services = { readonly db: DataSource };

/** Whose registrations the viewer may see and change. @throws UNAUTHENTICATED */
function ownerOf(viewer: Viewer): Owner {
  const { id, email } = signedIn(viewer);
  return { personId: id, email };
}

function isOwn({ personId, email, status }: Registration, owner: Owner): boolean {
  const isTheirs = personId === owner.personId || (owner.email !== null && email.toLowerCase() === owner.email.toLowerCase());
  return isTheirs && status !== RegistrationStatus.REQUESTED;
}

/** By the token of a mail's link; null for one that leads nowhere (any more). Changes nothing. */
export async function registrationByLink({ db }: Services, token: string): Promise<Registration | null> {
  return isToken(token) ? findByLink(db, hashOfToken(token)) : null;
}

/** The registration that is meant, if the asker may change it. @throws BAD_USER_INPUT, UNAUTHENTICATED, NOT_FOUND */
export async function namedRegistration({ db }: Services, viewer: Viewer, { id, token }: { readonly id?: string | null; readonly token?: string | null }): Promise<Registration> {
  if ((id ?? null) === null === ((token ?? null) === null)) throw badField('input.id', 'ONE_OF', 'give exactly one of id and token.');
  if (token) {
    const found = await registrationByLink({ db }, token);
    if (found) return found;
    throw badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here, or its registration has been erased.');
  }
  const owner = ownerOf(viewer);
  const found = id && isUuid(id) ? await findById(db, id) : null;
  if (!found || !isOwn(found, owner)) throw notFound('registration');
  return found;
}

/** What the viewer has registered for, the latest first, also what is over. @throws UNAUTHENTICATED, BAD_USER_INPUT */
export async function ownRegistrations({ db, viewer }: Services & { readonly viewer: Viewer }, page: { readonly first: number; readonly after?: string | null }): Promise<Connection<Registration>> {
  const owner = ownerOf(viewer);
  const first = checkFirst(page.first);
  const [createdAt, id] = page.after ? decodeKeyset(page.after, ['instant', 'uuid']) : [];
  const after = createdAt === undefined ? null : { createdAt: String(createdAt), id: String(id) };
  const [rows, totalCount] = await Promise.all([findOwn(db, owner, first + 1, after), countOwn(db, owner)]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: (row) => encodeKeyset([row.createdAt.toISOString(), row.id]) });
}

/** A request's loader: what the viewer has under way for an event or a shift; null for nobody, without asking. */
export function ownRegistrationLoader(db: DataSource, viewer: Viewer): DataLoader<string, Registration | null> {
  return new DataLoader(async (seatingIds: readonly string[]) => {
    if (viewer.id === null) return seatingIds.map(() => null);
    const found = new Map((await findActiveOwn(db, ownerOf(viewer), seatingIds)).map((registration) => [registration.shiftId ?? registration.eventId, registration]));
    return seatingIds.map((id) => found.get(id) ?? null);
  });
}

/** A request's loader: how many stand in the queue of an event or a shift. */
export function waitingLoader(db: DataSource): DataLoader<string, number> {
  return new DataLoader(async (seatingIds: readonly string[]) => {
    const counts = await countWaiting(db, seatingIds);
    return seatingIds.map((id) => counts.get(id) ?? 0);
  });
}

/** A request's loader: what the same person has under way for other shifts of the same day, by the id of a registration. */
export function otherShiftsLoader(db: DataSource): DataLoader<string, Registration[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const found = Map.groupBy(await findOtherShifts(db, ids), (registration) => registration.of);
    return ids.map((id) => found.get(id) ?? []);
  });
}
