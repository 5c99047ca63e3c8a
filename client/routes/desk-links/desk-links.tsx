import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { coordinates } from '../../features/network/coordinates.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { LinksForm } from './links-form.tsx';

const LinksDesk = graphql(`
  query LinksDesk($slug: String!) {
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
      linkPage {
        version
        groups {
          kind
          title
          links {
            title
            url
            description
          }
        }
      }
    }
  }
`);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { viewer, network } = needed(await context.get(pageContext).graph.query(LinksDesk, { slug: params['slug'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  return { viewer, network: found(network) };
}

/** Where the coordinators of a network put together what is worth knowing elsewhere. */
export function Component() {
  const { t } = useLingui();
  const { viewer, network } = useLoaderData<typeof loader>();
  const title = t`Links of ${network.name}`;
  if (!coordinates(viewer, network.slug)) return <Refused title={title} />;
  return (
    <div className="settings-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      <p>
        <Link to={`/links?network=${network.slug}`}>
          <Trans>As everybody sees them</Trans>
        </Link>
      </p>
      <LinksForm key={network.id} networkId={network.id} page={network.linkPage} />
    </div>
  );
}
