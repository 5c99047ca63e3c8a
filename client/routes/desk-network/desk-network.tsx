import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { coordinates } from '../../features/network/coordinates.ts';
import { DeskLink } from '../../features/network/desk-link.tsx';
import { graphql } from '../../shared/graph/graphql.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { NetworkForm } from './network-form.tsx';

const NetworkSettings = graphql(`
  query NetworkSettings($slug: String!) {
    viewer {
      id
      isOperator
      coordinates {
        slug
      }
    }
    network(slug: $slug) {
      id
      slug
      name
      welcome
      description
      contact
      website
      version
      colours {
        accentLight
        accentDark
        tintLight
        tintDark
      }
    }
  }
`);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { viewer, network } = needed(await context.get(pageContext).graph.query(NetworkSettings, { slug: params['slug'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  return { viewer, network: found(network) };
}

/** Where the coordinators of a network say what it is and in which colours it shows itself. */
export function Component() {
  const { t } = useLingui();
  const { viewer, network } = useLoaderData<typeof loader>();
  const title = t`Texts and colours`;
  if (!coordinates(viewer, network.slug)) return <Refused title={title} />;
  return (
    <div className="settings-page">
      <PageHead title={title} noindex />
      <DeskLink slug={network.slug} />
      <h1>{title}</h1>
      <p>
        <Link to={`/networks/${network.slug}`}>
          <Trans>To the page of {network.name}</Trans>
        </Link>
      </p>
      <NetworkForm key={network.id} network={network} />
    </div>
  );
}
