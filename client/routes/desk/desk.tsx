import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { NetworkDesk } from './network-desk.tsx';

const Desk = graphql(`
  query Desk {
    viewer {
      id
      isOperator
      coordinates {
        id
        slug
        ...NetworkDesk_network
      }
    }
  }
`);

/** With `network`, only the desk of that one is shown. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const network = new URL(request.url).searchParams.get('network');
  const { graph } = context.get(pageContext);
  const { viewer } = needed(await graph.query(Desk, {}));
  if (!viewer) throw signInFirst(request);
  const { coordinates, isOperator } = viewer;
  return { isOperator, all: coordinates.length, shown: network === null ? coordinates : coordinates.filter(({ slug }) => slug === network) };
}

/** The desk of the coordinators: what waits in which queue, and what was done. */
export function Component() {
  const { t } = useLingui();
  const { all, isOperator, shown } = useLoaderData<typeof loader>();
  return (
    <div className="list-page">
      <PageHead title={t`Coordinators' desk`} noindex />
      <h1>
        <Trans>Coordinators' desk</Trans>
      </h1>
      {isOperator && (
        <p className="actions no-print">
          <ButtonLink to="/desk/comparison" look="secondary">
            <Trans>Compare the networks</Trans>
          </ButtonLink>
        </p>
      )}
      {all > shown.length && (
        <p className="actions no-print">
          <ButtonLink to="/desk" look="secondary">
            <Trans>All my networks</Trans>
          </ButtonLink>
        </p>
      )}
      {all === 0 && (
        <Notice kind="info" title={<Trans>You do not coordinate any network</Trans>}>
          <p>
            <Trans>The people who run this site can change that.</Trans>
          </p>
        </Notice>
      )}
      {shown.map((network) => <NetworkDesk key={network.id} network={network} />)}
    </div>
  );
}
