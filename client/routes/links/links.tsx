import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { linkGroupLabels } from '../../features/links/group-labels.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ExternalLink } from '../../shared/ui/icons.ts';

const LinksNetwork = graphql(`
  query LinksNetwork($slug: String!) {
    network(slug: $slug) {
      id
      name
      slug
    }
  }
`);

const LinkGroups = graphql(`
  query LinkGroups($network: ID) {
    links(network: $network) {
      kind
      title
      network {
        slug
        name
      }
      links {
        title
        url
        description
      }
    }
  }
`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  const slug = new URL(request.url).searchParams.get('network');
  const network = slug ? found(needed(await graph.query(LinksNetwork, { slug })).network) : null;
  const { links } = needed(await graph.query(LinkGroups, { network: network?.id ?? null }));
  // Two groups may say the same; the order tells them apart.
  return { network, groups: links.map((group, index) => ({ ...group, id: `links-${index}` })) };
}

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** What coordinators find worth knowing elsewhere, in groups; `?network=SLUG` shows those of one network. */
export function Component() {
  const { i18n, t } = useLingui();
  const { network, groups } = useLoaderData<typeof loader>();
  const title = network ? t`Links of ${network.name}` : t`Links`;
  const severalNetworks = new Set(groups.map((group) => group.network?.slug)).size > 1;
  return (
    <div className="prose-page">
      <PageHead title={title} description={t`Associations, funding, law and insurance: where people who volunteer and their clubs find out more.`} />
      <h1>{title}</h1>
      {groups.length === 0 && (
        <p>
          <Trans>There are no links yet.</Trans>
        </p>
      )}
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={group.id}>
          <h2 id={group.id}>{group.title ?? i18n._(linkGroupLabels[group.kind])}</h2>
          {severalNetworks && group.network && (
            <p className="muted">
              <Link to={`/networks/${group.network.slug}`}>{group.network.name}</Link>
            </p>
          )}
          <ul className="link-list">
            {group.links.map(({ description, title: name, url }) => (
              <li key={url + name}>
                <p>
                  <a href={url}>
                    {name}
                    <ExternalLink aria-hidden />
                  </a>{' '}
                  <span className="muted small">{hostOf(url)}</span>
                </p>
                {description && <p>{description}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
