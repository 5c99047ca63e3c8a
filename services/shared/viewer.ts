import { Locale } from './locale.ts';

/** What a member of an organisation may do: an owner also manages members and may hand the organisation over. */
export const MemberRole = { OWNER: 'OWNER', EDITOR: 'EDITOR' } as const;
export type MemberRole = (typeof MemberRole)[keyof typeof MemberRole];

/** That the viewer acts for an organisation, and how that stood when the gateway asked last. */
export interface MembershipClaim {
  readonly organisationId: string;
  readonly role: MemberRole;
  /** PENDING, VERIFIED, REJECTED or SUSPENDED. */
  readonly organisationStatus: string;
  readonly networkId: string | null;
}

/** Who is asking, as the gateway found out at most 5 s ago. A subgraph believes nothing else. */
export interface Viewer {
  /** The person who is signed in, or null. */
  readonly id: string | null;
  /** The session by which they are, or null. */
  readonly sessionId: string | null;
  /** What they want to be called; null when nobody is signed in or they have not said. */
  readonly name: string | null;
  /** Where their mails go; null when nobody is signed in. Never shown to others, never logged. */
  readonly email: string | null;
  /** Address of the client's network connection; for limits only, never stored or logged as it is. */
  readonly clientAddress: string;
  /** The language that they read. */
  readonly locale: Locale;
  readonly memberships: readonly MembershipClaim[];
  /** Ids of the networks that they coordinate. */
  readonly coordinates: readonly string[];
  /** Runs the installation. */
  readonly isOperator: boolean;
  /** True when the gateway asks by itself and passes nobody's operation on. Only its own code sets it. */
  readonly isGateway?: true | undefined;
}

/** Somebody who is not signed in. */
export function nobody(clientAddress = '', locale: Locale = Locale.DE): Viewer {
  return { id: null, sessionId: null, name: null, email: null, clientAddress, locale, memberships: [], coordinates: [], isOperator: false };
}

/** The gateway itself, on behalf of a client that nobody is signed in at. */
export function gatewayItself(clientAddress: string): Viewer {
  return { ...nobody(clientAddress), isGateway: true };
}
