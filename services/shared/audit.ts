import type { SqlRunner } from './jobs.ts';
import type { SignedIn } from './authorise.ts';

/** In which capacity somebody acted. SYSTEM is a job, ANYONE somebody who is not signed in. */
export const ActorRole = { ANYONE: 'ANYONE', PERSON: 'PERSON', EDITOR: 'EDITOR', OWNER: 'OWNER', COORDINATOR: 'COORDINATOR', OPERATOR: 'OPERATOR', SYSTEM: 'SYSTEM' } as const;
export type ActorRole = (typeof ActorRole)[keyof typeof ActorRole];

/** Stands for the installation itself, where what was done was done to no one thing. */
export const INSTALLATION = '00000000-0000-0000-0000-000000000000';

/** One line of the audit log. It is never taken back, so nothing in it may be personal: ids, codes, days and numbers only. */
export interface AuditEntry {
  /** Whose coordinators may read it; null for operators only. */
  readonly networkId: string | null;
  /** Who did it; null for a job and for somebody who is not signed in. */
  readonly actorId: string | null;
  readonly actorRole: ActorRole;
  /** Thing and what was done to it, e.g. `organisation.verified`. */
  readonly action: string;
  /** Kind of thing, upper case, e.g. `ORGANISATION`. */
  readonly objectType: string;
  readonly objectId: string;
  readonly details?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/** Adds an entry within the transaction of the change that it tells: the one is there if and when the other is. */
export async function recordAudit(transaction: SqlRunner, entry: AuditEntry): Promise<void> {
  const { networkId, actorId, actorRole, action, objectType, objectId, details = {} } = entry;
  await transaction.query(
    `INSERT INTO audit.entries (network_id, actor_id, actor_role, action, object_type, object_id, details) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [networkId, actorId, actorRole, action, objectType, objectId, JSON.stringify(details)],
  );
}

/** In which capacity somebody acts who vouches for a network. */
export function coordinatingRole(person: SignedIn, networkId: string | null): ActorRole {
  return networkId !== null && person.coordinates.includes(networkId) ? ActorRole.COORDINATOR : ActorRole.OPERATOR;
}
