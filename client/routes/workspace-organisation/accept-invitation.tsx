import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { useConfirmation } from '../../features/confirmation/use-confirmation.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Button, ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useSignInPath } from '../../shared/layout/use-sign-in-path.ts';

const InvitationPage = graphql(`
  query InvitationPage {
    viewer {
      id
      email
    }
  }
`);

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      organisation {
        slug
        name
      }
    }
  }
`);

export async function loader({ context }: LoaderFunctionArgs) {
  return needed(await context.get(pageContext).graph.query(InvitationPage, {}));
}

/** Where the link of an invitation leads. Opening it changes nothing, since mail scanners open links too; the button does. */
export function Component() {
  const { t } = useLingui();
  const { viewer } = useLoaderData<typeof loader>();
  const signInPath = useSignInPath();
  const { box, busy, confirm, outcome, ready } = useConfirmation((token) => browserGraph.mutate(AcceptInvitation, { input: { token } }), {});
  const organisation = outcome?.status === 'confirmed' ? outcome.data.acceptInvitation.organisation : undefined;

  const titles = { used: t`This invitation has been accepted already`, expired: t`This invitation has run out`, unknown: t`We do not know this invitation`, 'try-again': t`There was no answer` };
  return (
    <div className="prose-page">
      <PageHead title={t`Invitation`} noindex />
      <h1>
        <Trans>Invitation</Trans>
      </h1>
      {outcome && outcome.status !== 'confirmed' && (
        <Notice kind="warning" title={titles[outcome.status]} ref={box}>
          <p>{outcome.status === 'try-again' ? <Trans>Nothing is lost. Please try again in a moment.</Trans> : <Trans>Please ask whoever invited you for a new invitation.</Trans>}</p>
        </Notice>
      )}
      {organisation ? (
        <>
          <Notice kind="success" title={<Trans>Welcome: you now act for {organisation.name}</Trans>} ref={box} />
          <p className="actions">
            <ButtonLink to={`/workspace/${organisation.slug}/page`}>
              <Trans>Edit the page</Trans>
            </ButtonLink>
          </p>
        </>
      ) : viewer ? (
        <>
          <p>
            <Trans>You are signed in as {viewer.email ?? ''}. If you accept, you look after the page of the organisation and answer messages together with its other members.</Trans>
          </p>
          <p className="actions script-only">
            <Button onClick={confirm} disabled={!ready} aria-disabled={busy || undefined}>
              <Trans>Accept the invitation</Trans>
            </Button>
          </p>
        </>
      ) : (
        <>
          <p>
            <Trans>Somebody has invited you to look after the page of an organisation together. Please sign in first; after that you come back here.</Trans>
          </p>
          <p className="actions">
            <ButtonLink to={signInPath}>
              <Trans>Sign in</Trans>
            </ButtonLink>
          </p>
        </>
      )}
    </div>
  );
}
