import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Paging } from '../../shared/ui/paging.tsx';

const NetworkList = graphql(`
  query NetworkList($after: String) {
    networks(first: 50, after: $after) {
      nodes {
        slug
        name
        welcome
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('after');
  return needed(await context.get(pageContext).graph.query(NetworkList, { after })).networks;
}

/** The towns and regions that share this site, by name. */
export function Component() {
  const { t } = useLingui();
  const { nodes, pageInfo } = useLoaderData<typeof loader>();
  return (
    <div className="list-page">
      <PageHead title={t`Networks`} description={t`The towns and regions that share this site, each with its organisations, offers and dates.`} />
      <h1>
        <Trans>Networks</Trans>
      </h1>
      <p className="lead">
        <Trans>Towns and regions that share this site. The search looks in all of them, unless you narrow it to one.</Trans>
      </p>
      {nodes.length === 0 && (
        <p>
          <Trans>No network has been set up so far.</Trans>
        </p>
      )}
      <ul className="card-list card-list-columns">
        {nodes.map(({ name, slug, welcome }) => (
          <li key={slug}>
            <article className="card organisation-row">
              <h2 className="organisation-row-name">
                <Link to={`/networks/${slug}`}>{name}</Link>
              </h2>
              {welcome && <p>{welcome}</p>}
            </article>
          </li>
        ))}
      </ul>
      <Paging label={t`Networks`} pageInfo={pageInfo} />
    </div>
  );
}
