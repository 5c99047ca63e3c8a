import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLoaderData, useSearchParams } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Button, ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useSignInPath } from '../../shared/layout/use-sign-in-path.ts';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';

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

type Outcome = { readonly status: 'accepted'; readonly slug: string; readonly name: string } | { readonly status: 'used' | 'expired' | 'unknown' | 'failed' };

const byCode: Readonly<Record<string, 'used' | 'expired' | 'unknown'>> = { TOKEN_USED: 'used', TOKEN_EXPIRED: 'expired', TOKEN_UNKNOWN: 'unknown' };

async function accept(token: string): Promise<Outcome> {
  const answer = await browserGraph.mutate(AcceptInvitation, { input: { token } }).catch(() => undefined);
  if (answer?.data) return { status: 'accepted', ...answer.data.acceptInvitation.organisation };
  const code = answer?.errors.flatMap(({ fields }) => fields).find(({ path }) => path === 'input.token')?.code;
  return { status: code === undefined ? 'failed' : (byCode[code] ?? 'unknown') };
}

/** Where the link of an invitation leads. Opening it changes nothing, since mail scanners open links too; the button does. */
export function Component() {
  const { t } = useLingui();
  const { viewer } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const signInPath = useSignInPath();
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState(false);
  const box = useFocusAfter(outcome);
  async function press(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setOutcome(await accept(params.get('token')?.trim() ?? ''));
    setBusy(false);
  }

  const titles = { used: t`This invitation has been accepted already`, expired: t`This invitation has run out`, unknown: t`We do not know this invitation`, failed: t`There was no answer` };
  return (
    <div className="prose-page">
      <PageHead title={t`Invitation`} noindex />
      <h1>
        <Trans>Invitation</Trans>
      </h1>
      {outcome && outcome.status !== 'accepted' && (
        <Notice kind="warning" title={titles[outcome.status]} ref={box}>
          <p>{outcome.status === 'failed' ? <Trans>Nothing is lost. Please try again in a moment.</Trans> : <Trans>Please ask whoever invited you for a new invitation.</Trans>}</p>
        </Notice>
      )}
      {outcome?.status === 'accepted' ? (
        <>
          <Notice kind="success" title={<Trans>Welcome: you now act for {outcome.name}</Trans>} ref={box} />
          <p className="actions">
            <ButtonLink to={`/workspace/${outcome.slug}/page`}>
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
            <Button onClick={() => void press()} aria-disabled={busy || undefined}>
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
