import { coordinates, membershipIn, type SignedIn, signedIn } from '../../shared/authorise.ts';
import { ActorRole, coordinatingRole } from '../../shared/audit.ts';
import { forbidden, notFound } from '../../shared/errors.ts';
import { MemberRole, type Viewer } from '../../shared/viewer.ts';
import { OrganisationStatus } from '../organisation/organisation.codes.ts';
import type { Organisation } from '../organisation/organisation.ts';

/** Somebody who may do what they ask for, and in which capacity. */
export interface Actor {
  readonly person: SignedIn;
  readonly role: ActorRole;
}

type Standing = Pick<Organisation, 'id' | 'status' | 'networkId'>;

/** Whether the viewer may look at the checking of an organisation: its members, and who coordinates its network. */
export function seesCase(viewer: Viewer, { id, networkId }: Standing): boolean {
  return viewer.id !== null && (membershipIn(viewer, id) !== undefined || coordinates(viewer, networkId));
}

/** The refusal tells nobody of an organisation that they cannot see anyway. */
function refusal(viewer: Viewer, organisation: Standing | null): Error {
  const isKnown = organisation !== null && (organisation.status === OrganisationStatus.VERIFIED || seesCase(viewer, organisation));
  return isKnown ? forbidden() : notFound('organisation');
}

/** @throws UNAUTHENTICATED, FORBIDDEN, or NOT_FOUND where the organisation is not public */
export function requireVouching(viewer: Viewer, organisation: Standing | null): Actor {
  const person = signedIn(viewer);
  if (!organisation || !coordinates(person, organisation.networkId)) throw refusal(person, organisation);
  return { person, role: coordinatingRole(person, organisation.networkId) };
}

/** @throws UNAUTHENTICATED, FORBIDDEN, or NOT_FOUND where the organisation is not public */
export function requireOwning(viewer: Viewer, organisation: Standing | null): Actor {
  const person = signedIn(viewer);
  if (!organisation || !membershipIn(person, organisation.id, MemberRole.OWNER)) throw refusal(person, organisation);
  return { person, role: ActorRole.OWNER };
}
