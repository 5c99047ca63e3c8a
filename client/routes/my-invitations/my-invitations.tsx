import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { InvitationCard } from '../../features/finding/invitation-card.tsx';
import { StopBeingFoundSection } from '../../features/finding/stop-being-found.tsx';
import { VolunteerNav } from '../../features/profile/volunteer-nav.tsx';
import { graphql } from '../../shared/graph/graphql.ts';
import { viewerPage } from '../../shared/graph/viewer-page.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { PagedList } from '../../shared/ui/paged-list.tsx';
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

export async function loader(args: LoaderFunctionArgs) {
  const { profile, volunteerInvitations } = await viewerPage(MyInvitations, args);
  return { invitations: volunteerInvitations ?? null, isFindable: profile?.isFindable ?? false };
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
      {invitations && invitations.totalCount > 0 && <ScriptNeeded />}
      <PagedList
        list={invitations}
        label={title}
        count={<Plural value={invitations?.totalCount ?? 0} one="One invitation" other="# invitations" />}
        away={<Trans>Your invitations cannot be shown just now. Nothing is lost; please try again in a minute.</Trans>}
        empty={
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
        }
        className="invitation-list"
      >
        {(invitation) => <InvitationCard invitation={invitation} door={{ invitationId: invitation.id }} />}
      </PagedList>
      {isFindable && <StopBeingFoundSection />}
    </div>
  );
}
