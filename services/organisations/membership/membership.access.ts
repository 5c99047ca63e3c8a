import { membershipIn } from '../../shared/authorise.ts';
import { MemberRole } from '../../shared/viewer.ts';
import type { OrganisationsContext } from '../context.ts';
import { findRole } from './membership.repository.ts';

/**
 * Whether the viewer acts for the organisation, with that role. Claims are a few seconds old, so whoever has just registered or joined is looked
 * up as well.
 */
export async function actsFor({ db, viewer }: Pick<OrganisationsContext, 'db' | 'viewer'>, organisationId: string, role: MemberRole = MemberRole.EDITOR): Promise<boolean> {
  if (membershipIn(viewer, organisationId, role)) return true;
  const now = viewer.id === null ? null : await findRole(db, organisationId, viewer.id);
  return now !== null && (role === MemberRole.EDITOR || now === MemberRole.OWNER);
}
