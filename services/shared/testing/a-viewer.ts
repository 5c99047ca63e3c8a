import type { SignedIn } from '../authorise.ts';
import { MemberRole, type MembershipClaim, nobody, type Viewer } from '../viewer.ts';
import { anId } from './an-id.ts';

/** For tests: somebody who is signed in, save what is overridden. */
export function aViewer(overrides: Partial<Viewer> = {}): SignedIn {
  const { id = anId(), ...rest } = overrides;
  return { ...nobody('192.0.2.1'), sessionId: anId(), name: 'Kim Muster', email: `${id}@people.example`, ...rest, id: id ?? anId() };
}

/** For tests: the claim of a member of a verified organisation, save what is overridden. */
export function aMembership(organisationId: string, overrides: Partial<MembershipClaim> = {}): MembershipClaim {
  return { organisationId, role: MemberRole.EDITOR, organisationStatus: 'VERIFIED', networkId: null, ...overrides };
}
