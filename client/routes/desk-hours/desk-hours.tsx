import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { coordinates } from '../../features/network/coordinates.ts';
import { DeskLink } from '../../features/network/desk-link.tsx';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { HoursForm } from './hours-form.tsx';

const HoursDesk = graphql(`
  query HoursDesk($slug: String!) {
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
      agency {
        version
        place
        telephone
        email
        hours {
          weekday
          opensAt
          closesAt
        }
        closed {
          from
          to
          reason
        }
        people {
          name
          role
          telephone
          email
        }
      }
    }
  }
`);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { viewer, network } = needed(await context.get(pageContext).graph.query(HoursDesk, { slug: params['slug'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  return { viewer, network: found(network) };
}

/** Where the coordinators of a network say where, when and by whom they can be met. */
export function Component() {
  const { t } = useLingui();
  const { viewer, network } = useLoaderData<typeof loader>();
  const title = t`Contact and hours of ${network.name}`;
  if (!coordinates(viewer, network.slug)) return <Refused title={title} />;
  return (
    <div className="settings-page">
      <PageHead title={title} noindex />
      <DeskLink slug={network.slug} />
      <h1>{title}</h1>
      <p>
        <Link to={`/networks/${network.slug}`}>
          <Trans>As everybody sees it</Trans>
        </Link>
      </p>
      <HoursForm key={network.id} networkId={network.id} agency={network.agency} />
    </div>
  );
}
