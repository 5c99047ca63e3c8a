import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { LegalBody } from '../../features/legal/legal-body.tsx';
import { loadLegalText } from '../../features/legal/legal-page.ts';
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

/** The text, and the networks on this site. The page is shown without them when the service does not answer. */
export async function loader({ context }: LoaderFunctionArgs) {
  const page = context.get(pageContext);
  const [text, networks] = await Promise.all([
    loadLegalText(page, 'IMPRINT'),
    page.graph.query(ImprintNetworks, {}).then(
      ({ data }) => data?.networks.nodes ?? [],
      (error: unknown) => {
        if (error instanceof GraphUnreachable) return [];
        throw error;
      },
    ),
  ]);
  return { text, networks };
}

/** Who answers for the site, in the operator's words; and, whatever these are, which networks it serves and whose work it is built on. */
export function Component() {
  const { i18n, t } = useLingui();
  const { text, networks } = useLoaderData<typeof loader>();
  return (
    <div className="prose-page">
      <PageHead title={t`Imprint`} description={t`Who answers for this site, and whose data and work it is built on.`} />
      <h1>
        <Trans>Imprint</Trans>
      </h1>
      <LegalBody text={text} />
      {networks.length > 0 && (
        <section>
          <h2>
            <Trans>Networks on this site</Trans>
          </h2>
          <ul>
            {networks.map(({ name, slug, website }) => (
              <li key={slug}>
                <Link to={`/networks/${slug}`}>{name}</Link>
                {website && (
                  <>
                    {': '}
                    <a href={website}>{website.replace(/^https?:\/\/|\/$/g, '')}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
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
