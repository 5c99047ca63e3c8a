import { membershipIn, signedIn } from '../../shared/authorise.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import type { OpportunitiesContext } from '../context.ts';
import { hashOfToken, isToken } from '../../shared/link-token.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import { countInvitations, findInvitation, findInvitations, type InvitationsOf } from './invitation.repository.ts';
import type { VolunteerInvitation } from './invitation.ts';

type Services = Pick<OpportunitiesContext, 'db' | 'viewer'>;

interface Page {
  readonly first: number;
  readonly after?: string | null | undefined;
}

async function listed({ db }: Services, of: InvitationsOf, { first, after }: Page): Promise<Connection<VolunteerInvitation>> {
  const limit = checkFirst(first) + 1;
  const [invitedAt, id] = after ? decodeKeyset(after, ['instant', 'uuid']) : [];
  const position = invitedAt === undefined ? null : { invitedAt: String(invitedAt), id: String(id) };
  const [rows, totalCount] = await Promise.all([findInvitations(db, of, { limit, after: position }), countInvitations(db, of)]);
  return connectionPage(rows, { first, after: after ?? null, totalCount, cursorOf: (row) => encodeKeyset([row.invitedAt.toISOString(), row.id]) });
}

/** What the viewer was invited to, the latest first. @throws UNAUTHENTICATED, BAD_USER_INPUT */
export async function ownInvitations(services: Services, page: Page): Promise<Connection<VolunteerInvitation>> {
  return listed(services, { personId: signedIn(services.viewer).id }, page);
}

/** Whom a posting's organisation has invited to it, the latest first; null for who is no member of it. @throws BAD_USER_INPUT */
export async function invitationsTo(services: Services, { id, organisationId }: Opportunity, page: Page): Promise<Connection<VolunteerInvitation> | null> {
  return membershipIn(services.viewer, organisationId) ? listed(services, { opportunityId: id }, page) : null;
}

/** The invitation of a mail's link; null when its token is unknown or the person has gone. */
export async function invitationOfToken({ db }: Pick<Services, 'db'>, token: string): Promise<VolunteerInvitation | null> {
  const invitation = isToken(token) ? await findInvitation(db, { tokenHash: hashOfToken(token) }) : null;
  return invitation?.personId ? invitation : null;
}
