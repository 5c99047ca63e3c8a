import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { PageHead } from '../../shared/page-head.tsx';

const Search = graphql(`
  query Search {
    opportunities(first: 20) {
      totalCount
      nodes {
        id
        title
      }
    }
  }
`);

export async function loader({ context }: LoaderFunctionArgs) {
  return needed(await context.get(pageContext).graph.query(Search, {}));
}

export function Component() {
  const { t } = useLingui();
  const { opportunities } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t`Find offers`} />
      <h1>
        <Trans>Where would you like to help?</Trans>
      </h1>
      <ul>
        {opportunities.nodes.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </>
  );
}
