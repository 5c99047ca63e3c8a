import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { NewsRow } from '../../features/news/news-row.tsx';
import { NetworkColours } from '../../features/network/network-colours.tsx';
import { useAppState } from '../../shared/app-state.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Feed } from '../../shared/ui/icons.ts';
import { PagedList } from '../../shared/ui/paged-list.tsx';

const NewsNetwork = graphql(`
  query NewsNetwork($slug: String!) {
    network(slug: $slug) {
      id
      slug
      name
      version
      colours {
        accentLight
      }
    }
  }
`);

const NewsList = graphql(`
  query NewsList($filter: NewsFilter, $after: String) {
    news(filter: $filter, first: 20, after: $after) {
      totalCount
      nodes {
        id
        ...NewsRow_article
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { graph } = context.get(pageContext);
  const slug = searchParams.get('network');
  const network = slug ? found(needed(await graph.query(NewsNetwork, { slug })).network) : null;
  const { news } = needed(await graph.query(NewsList, { filter: network && { network: network.id }, after: searchParams.get('after') }));
  return { network, news };
}

/** What the networks tell, pinned ones first and then the newest; `?network=SLUG` is one of them. */
export function Component() {
  const { t } = useLingui();
  const { locale } = useAppState();
  const { network, news } = useLoaderData<typeof loader>();
  const feed = localised('/feeds/news.atom', locale) + (network ? `?network=${network.slug}` : '');
  const title = network ? t`News of ${network.name}` : t`News`;
  return (
    <div className="list-page">
      {network?.colours && <NetworkColours slug={network.slug} version={network.version} />}
      <PageHead title={title} description={t`What the networks of volunteering tell: projects, dates, calls for help and thanks.`} />
      <link rel="alternate" type="application/atom+xml" title={title} href={feed} />
      <h1>{title}</h1>
      <PagedList
        list={news}
        label={title}
        count={<Plural value={news.totalCount} one="# article" other="# articles" />}
        away={<Trans>This part cannot be loaded just now. Please try again in a minute.</Trans>}
        empty={
          <p className="list-empty">
            <Trans>There is no news yet.</Trans>
          </p>
        }
      >
        {(article) => <NewsRow article={article} withNetwork={network === null} />}
      </PagedList>
      <p className="actions no-print">
        {network && (
          <ButtonLink to={`/networks/${network.slug}`} look="secondary">
            <Trans>To the page of {network.name}</Trans>
          </ButtonLink>
        )}
        <a className="button button-secondary" href={feed}>
          <Feed aria-hidden />
          <Trans>News as a feed</Trans>
        </a>
      </p>
    </div>
  );
}
