import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { coordinates } from '../../features/network/coordinates.ts';
import { DeskLink } from '../../features/network/desk-link.tsx';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { ArrangedPage_page, HomeForm } from './home-form.tsx';

const HomeDeskAccess = graphql(`
  query HomeDeskAccess($slug: String!) {
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
    }
  }
`);

const HomeDesk = graphql(`
  query HomeDesk($slug: String!) {
    network(slug: $slug) {
      homePage {
        ...ArrangedPage_page
      }
    }
  }
`);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  const slug = params['slug'] ?? '';
  const { viewer, network: maybe } = needed(await graph.query(HomeDeskAccess, { slug }));
  if (!viewer) throw signInFirst(request);
  const network = found(maybe);
  // Who may not arrange it may not see how it was either.
  const page = coordinates(viewer, network.slug) ? found(needed(await graph.query(HomeDesk, { slug })).network).homePage : null;
  return { network, page };
}

/** Where the coordinators of a network arrange its page from blocks. */
export function Component() {
  const { t } = useLingui();
  const { network, page } = useLoaderData<typeof loader>();
  const title = t`Arrange the page of ${network.name}`;
  if (!page) return <Refused title={title} />;
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
      <HomeForm key={network.id} network={network} loaded={unmask(ArrangedPage_page, page)} />
    </div>
  );
}
