import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { articleKinds } from '../../features/news/article-kinds.ts';
import { NewsRow } from '../../features/news/news-row.tsx';
import type { ArticleKind } from '../../generated/graphql.ts';
import { NetworkColours } from '../../features/network/network-colours.tsx';
import { useAppState } from '../../shared/app-state.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { textOf } from '../../shared/list-params.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Feed } from '../../shared/ui/icons.ts';
import { ListForm } from '../../shared/ui/list-form.tsx';
import { PagedList } from '../../shared/ui/paged-list.tsx';

const ArticlesNetwork = graphql(`
  query ArticlesNetwork($slug: String!) {
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

const ArticleList = graphql(`
  query ArticleList($kind: ArticleKind!, $filter: NewsFilter, $after: String) {
    articles(kind: $kind, filter: $filter, first: 20, after: $after) {
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

/** The list of one kind. */
export const articlesLoader = (kind: ArticleKind) => async ({ context, request }: LoaderFunctionArgs) => {
  const { searchParams } = new URL(request.url);
  const { graph } = context.get(pageContext);
  const slug = searchParams.get('network');
  const network = slug ? found(needed(await graph.query(ArticlesNetwork, { slug })).network) : null;
  const text = textOf(searchParams);
  const filter = { ...(network && { network: network.id }), ...(text && { text }) };
  const { articles } = needed(await graph.query(ArticleList, { kind, filter, after: searchParams.get('after') }));
  return { kind, network, articles, text };
};

/** What the networks have published of one kind, pinned ones first and then the newest; `?network=SLUG` is one of them, `?q=WORDS` what has these words. */
export function Articles() {
  const { i18n, t } = useLingui();
  const { locale } = useAppState();
  const { kind, network, articles, text } = useLoaderData<ReturnType<typeof articlesLoader>>();
  const words = articleKinds[kind];
  const feed = localised('/feeds/news.atom', locale) + (network ? `?network=${network.slug}` : '');
  const title = i18n._(network ? words.of(network.name) : words.all);
  return (
    <div className="list-page">
      {network?.colours && <NetworkColours slug={network.slug} version={network.version} />}
      <PageHead title={title} description={i18n._(words.about)} noindex={text !== ''} />
      {kind === 'NEWS' && <link rel="alternate" type="application/atom+xml" title={title} href={feed} />}
      <h1>{title}</h1>
      <ListForm textLabel={t`Words`}>{network && <input type="hidden" name="network" defaultValue={network.slug} />}</ListForm>
      <PagedList
        list={articles}
        label={title}
        count={<Plural value={articles.totalCount} one="# article" other="# articles" />}
        away={<Trans>This part cannot be loaded just now. Please try again in a minute.</Trans>}
        empty={
          <p className="list-empty">{text ? <Trans>Nothing has these words. Please try fewer or other ones.</Trans> : i18n._(words.none)}</p>
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
        {kind === 'NEWS' && (
          <a className="button button-secondary" href={feed}>
            <Feed aria-hidden />
            <Trans>News as a feed</Trans>
          </a>
        )}
      </p>
    </div>
  );
}
