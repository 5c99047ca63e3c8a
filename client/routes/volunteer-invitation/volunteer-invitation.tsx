import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData, useSearchParams } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { InvitationCard } from '../../features/finding/invitation-card.tsx';
import { StopBeingFoundSection } from '../../features/finding/stop-being-found.tsx';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';

const VolunteerInvitationPage = graphql(`
  query VolunteerInvitationPage($token: String!) {
    volunteerInvitation(token: $token) {
      name
      ...InvitationCard_invitation
    }
  }
`);

const tokenIn = (params: URLSearchParams): string => params.get('token')?.trim() ?? '';

/** The invitation of a mail; null when nobody knows it. Loading changes nothing, since mail scanners open links too. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  return needed(await graph.query(VolunteerInvitationPage, { token: tokenIn(new URL(request.url).searchParams) })).volunteerInvitation ?? null;
}

/** Where the links of an invitation lead: both answers and the way out, without signing in. */
export function Component() {
  const { t } = useLingui();
  const invitation = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const token = tokenIn(params);
  return (
    <div className="prose-page">
      <PageHead title={t`An invitation for you`} noindex />
      <h1>
        <Trans>An invitation for you</Trans>
      </h1>
      {invitation ? (
        <>
          <p className="lead">
            <Trans>Hello {invitation.name}, an organisation thinks that this suits you. If you do not answer, nothing happens.</Trans>
          </p>
          <ScriptNeeded />
          <InvitationCard invitation={invitation} door={{ token }} />
          <StopBeingFoundSection token={token} />
        </>
      ) : (
        <>
          <Notice kind="warning" title={<Trans>This invitation is not there</Trans>}>
            <p>
              <Trans>Perhaps the link was cut off, or the invitation is older than half a year. With an account you find all of them among your pages.</Trans>
            </p>
          </Notice>
          <p className="actions">
            <ButtonLink to="/my-invitations" look="secondary">
              <Trans>To my invitations</Trans>
            </ButtonLink>
          </p>
        </>
      )}
    </div>
  );
}
