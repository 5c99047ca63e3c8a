import { MemberRole } from '../../shared/viewer.ts';

/** What the rules look at. */
export interface RuledMember {
  readonly personId: string;
  readonly role: MemberRole;
}

/** A change of who acts for an organisation: another role, or null for no role any more. */
export interface RoleChange {
  readonly personId: string;
  readonly role: MemberRole | null;
}

/** Why a change can't be made. */
export type RoleProblem = 'NO_MEMBER' | 'LAST_OWNER';

/** Every organisation keeps an owner, or nobody could let anybody in. Null when the changes, all together, are fine. */
export function roleProblem(members: readonly RuledMember[], changes: readonly RoleChange[]): RoleProblem | null {
  if (changes.some(({ personId }) => !members.some((member) => member.personId === personId))) return 'NO_MEMBER';
  const after = members.map((member) => changes.find(({ personId }) => personId === member.personId) ?? member);
  return after.some(({ role }) => role === MemberRole.OWNER) ? null : 'LAST_OWNER';
}
