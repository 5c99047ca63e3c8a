import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { InvitationCard } from '../../features/finding/invitation-card.tsx';
import { StopBeingFoundSection } from '../../features/finding/stop-being-found.tsx';
import { VolunteerNav } from '../../features/profile/volunteer-nav.tsx';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Paging } from '../../shared/ui/paging.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';

const MyInvitations = graphql(`
  query MyInvitations($first: Int!, $after: String) {
    viewer {
      id
      profile {
        isFindable
      }
      volunteerInvitations(first: $first, after: $after) {
        totalCount
        nodes {
          id
          ...InvitationCard_invitation
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const PAGE_SIZE = 20;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('after');
  const { viewer } = needed(await context.get(pageContext).graph.query(MyInvitations, { first: PAGE_SIZE, after }));
  if (!viewer) throw signInFirst(request);
  return { invitations: viewer.volunteerInvitations ?? null, isFindable: viewer.profile?.isFindable ?? false };
}

/** What organisations have invited somebody to, and the way out of being found. */
export function Component() {
  const { t } = useLingui();
  const { invitations, isFindable } = useLoaderData<typeof loader>();
  const title = t`My invitations`;
  return (
    <div className="volunteer-page">
      <PageHead title={title} noindex />
      <VolunteerNav />
      <h1>{title}</h1>
      {invitations === null && (
        <p>
          <Trans>Your invitations cannot be shown just now. Nothing is lost; please try again in a minute.</Trans>
        </p>
      )}
      {invitations?.totalCount === 0 && (
        <>
          <p className="lead">
            {isFindable ? (
              <Trans>No organisation has invited you yet. You may be found, so perhaps one will.</Trans>
            ) : (
              <Trans>Organisations can invite you to offers that suit you, if you allow that in your profile. Nobody sees your e-mail address.</Trans>
            )}
          </p>
          <p className="actions">
            <ButtonLink to="/profile#findable">{isFindable ? <Trans>See my profile</Trans> : <Trans>Let organisations find me</Trans>}</ButtonLink>
          </p>
        </>
      )}
      {invitations && invitations.totalCount > 0 && (
        <>
          <p className="list-count">
            <Plural value={invitations.totalCount} one="One invitation" other="# invitations" />
          </p>
          <ScriptNeeded />
          <ul className="card-list invitation-list">
            {invitations.nodes.map((invitation) => (
              <li key={invitation.id}>
                <InvitationCard invitation={invitation} door={{ invitationId: invitation.id }} />
              </li>
            ))}
          </ul>
          <Paging label={title} pageInfo={invitations.pageInfo} />
        </>
      )}
      {isFindable && <StopBeingFoundSection />}
    </div>
  );
}
