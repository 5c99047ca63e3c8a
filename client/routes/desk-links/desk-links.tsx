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
import { LinksForm, SavedLinks_page } from './links-form.tsx';

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
    }
  }
`);

const LinksDeskPage = graphql(`
  query LinksDeskPage($slug: String!) {
    network(slug: $slug) {
      linkPage {
        ...SavedLinks_page
      }
    }
  }
`);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  const slug = params['slug'] ?? '';
  const { viewer, network: maybe } = needed(await graph.query(LinksDesk, { slug }));
  if (!viewer) throw signInFirst(request);
  const network = found(maybe);
  // Who may not change them may not see what they were either.
  const page = coordinates(viewer, network.slug) ? found(needed(await graph.query(LinksDeskPage, { slug })).network).linkPage : null;
  return { network, page };
}

/** Where the coordinators of a network put together what is worth knowing elsewhere. */
export function Component() {
  const { t } = useLingui();
  const { network, page } = useLoaderData<typeof loader>();
  const title = t`Links of ${network.name}`;
  if (!page) return <Refused title={title} />;
  return (
    <div className="settings-page">
      <PageHead title={title} noindex />
      <DeskLink slug={network.slug} />
      <h1>{title}</h1>
      <p>
        <Link to={`/links?network=${network.slug}`}>
          <Trans>As everybody sees them</Trans>
        </Link>
      </p>
      <LinksForm key={network.id} network={network} loaded={unmask(SavedLinks_page, page)} />
    </div>
  );
}
