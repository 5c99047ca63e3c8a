import { forbidden, unauthenticated } from './errors.ts';
import { MemberRole, type MembershipClaim, type Viewer } from './viewer.ts';

/** A viewer who is signed in. */
export type SignedIn = Viewer & { readonly id: string };

/** @throws UNAUTHENTICATED for nobody */
export function signedIn(viewer: Viewer): SignedIn {
  if (viewer.id === null) throw unauthenticated();
  return { ...viewer, id: viewer.id };
}

/** The viewer's claim to act for the organisation; undefined when they are no member, or not an owner where that is wanted. */
export function membershipIn(viewer: Viewer, organisationId: string, role: MemberRole = MemberRole.EDITOR): MembershipClaim | undefined {
  return viewer.memberships.find((claim) => claim.organisationId === organisationId && (role === MemberRole.EDITOR || claim.role === MemberRole.OWNER));
}

/** Whether the viewer vouches for what belongs to the network; operators may do that everywhere. */
export function coordinates(viewer: Viewer, networkId: string | null): boolean {
  return viewer.isOperator || (networkId !== null && viewer.coordinates.includes(networkId));
}

/** @throws UNAUTHENTICATED for nobody, FORBIDDEN for whoever is no member with that role */
export function requireMember(viewer: Viewer, organisationId: string, role: MemberRole = MemberRole.EDITOR): SignedIn {
  const person = signedIn(viewer);
  if (!membershipIn(viewer, organisationId, role)) throw forbidden();
  return person;
}

/** @throws UNAUTHENTICATED for nobody, FORBIDDEN for whoever does not coordinate the network */
export function requireCoordinator(viewer: Viewer, networkId: string | null): SignedIn {
  const person = signedIn(viewer);
  if (!coordinates(viewer, networkId)) throw forbidden();
  return person;
}

/** @throws UNAUTHENTICATED for nobody, FORBIDDEN for whoever does not run the installation */
export function requireOperator(viewer: Viewer): SignedIn {
  const person = signedIn(viewer);
  if (!viewer.isOperator) throw forbidden();
  return person;
}

/** @throws FORBIDDEN unless the gateway asks by itself, whoever is signed in */
export function requireGateway(viewer: Viewer): void {
  if (viewer.isGateway !== true) throw forbidden('Only the gateway itself may ask this.');
}
