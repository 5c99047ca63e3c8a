import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graph/graphql.ts';
import { GraphUnreachable, pageContext } from '../../shared/graph/graph.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ExternalLink } from '../../shared/ui/icons.ts';
import { sources } from './sources.ts';

const ImprintNetworks = graphql(`
  query ImprintNetworks {
    networks(first: 20) {
      nodes {
        slug
        name
        website
      }
    }
  }
`);

/** The networks whose page this is. The page is shown without them when the service does not answer. */
export async function loader({ context }: LoaderFunctionArgs) {
  try {
    const { data } = await context.get(pageContext).graph.query(ImprintNetworks, {});
    return data?.networks.nodes ?? [];
  } catch (error) {
    if (error instanceof GraphUnreachable) return [];
    throw error;
  }
}

/** Who answers for the site, who answers for what stands on it, and whose work it is built on. */
export function Component() {
  const { i18n, t } = useLingui();
  const networks = useLoaderData<typeof loader>();
  return (
    <div className="prose-page">
      <PageHead title={t`Imprint`} description={t`Who answers for this site, and whose data and work it is built on.`} />
      <h1>
        <Trans>Imprint</Trans>
      </h1>
      <section>
        <h2>
          <Trans>Who answers for this site</Trans>
        </h2>
        {networks.length > 0 && (
          <ul>
            {networks.map(({ name, slug, website }) => (
              <li key={slug}>
                {name}
                {website && (
                  <>
                    {': '}
                    <a href={website}>{website.replace(/^https?:\/\/|\/$/g, '')}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        <p>
          <Trans>The postal address, the people who may act for the operator, and how to reach them quickly, stand on the website of the network.</Trans>
        </p>
      </section>
      <section>
        <h2>
          <Trans>Who answers for what stands here</Trans>
        </h2>
        <p>
          <Trans>Every organisation answers for its own offers and dates. The coordination of the network checks who stands behind an organisation; what was checked, and when, stands on its page.</Trans>
        </p>
        <p>
          <Trans>Is something wrong, out of date or not all right? Please write to the organisation from its page, or to the network on its website.</Trans>
        </p>
      </section>
      <section>
        <h2>
          <Trans>Data and work of others</Trans>
        </h2>
        <ul className="sources">
          {sources.map(({ name, url, use, licence, licenceUrl }) => (
            <li key={name}>
              <strong>{i18n._(use)}</strong>
              <br />
              <a href={url}>
                {name}
                <ExternalLink aria-hidden />
              </a>
              {', '}
              <a href={licenceUrl}>
                {typeof licence === 'string' ? licence : i18n._(licence)}
                <ExternalLink aria-hidden />
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
