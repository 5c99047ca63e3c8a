import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { NetworkDesk } from './network-desk.tsx';

const Desk = graphql(`
  query Desk {
    viewer {
      id
      coordinates {
        id
        ...NetworkDesk_network
      }
    }
  }
`);

export async function loader({ context }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  return needed(await graph.query(Desk, {})).viewer ?? null;
}

/** The desk of the coordinators: what waits, what ends, what was reported, what was done. */
export function Component() {
  const { t } = useLingui();
  const viewer = useLoaderData<typeof loader>();
  return (
    <div className="list-page">
      <PageHead title={t`Coordinators' desk`} noindex />
      <h1>
        <Trans>Coordinators' desk</Trans>
      </h1>
      {!viewer && (
        <Notice kind="info" title={<Trans>Please sign in first</Trans>}>
          <p className="actions">
            <ButtonLink to="/sign-in?returnTo=/desk">
              <Trans>Sign in</Trans>
            </ButtonLink>
          </p>
        </Notice>
      )}
      {viewer?.coordinates.length === 0 && (
        <Notice kind="info" title={<Trans>You do not coordinate any network</Trans>}>
          <p>
            <Trans>The people who run this site can change that.</Trans>
          </p>
        </Notice>
      )}
      {viewer?.coordinates.map((network) => <NetworkDesk key={network.id} network={network} />)}
    </div>
  );
}
