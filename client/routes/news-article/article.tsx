import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { coordinates } from '../../features/network/coordinates.ts';
import { NetworkColours } from '../../features/network/network-colours.tsx';
import { ArticleDocuments, ArticleDocuments_article } from '../../features/news/article-documents.tsx';
import { articleKinds } from '../../features/news/article-kinds.ts';
import { langOf } from '../../features/news/language.ts';
import { newsJsonLd } from '../../features/news/news-json-ld.ts';
import type { ArticleKind } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { Markdown, preloadMarkdown } from '../../shared/markdown/markdown.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { dayInWords } from '../../shared/time/dates.ts';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { ArticlePartners, ArticlePartners_article } from './article-partners.tsx';

const ArticlePage = graphql(`
  query ArticlePage($slug: String!) {
    viewer {
      id
      isOperator
      coordinates {
        slug
      }
    }
    newsArticle(slug: $slug) {
      id
      kind
      slug
      title
      summary
      body
      language
      status
      publishedAt
      changedAt
      network {
        slug
        name
        version
        colours {
          accentLight
        }
      }
      picture {
        url
        altText
        width
        height
      }
      ...ArticlePartners_article
      ...ArticleDocuments_article
    }
  }
`);

/** The page of an article of one kind; under the address of another there is none. */
export const articleLoader = (kind: ArticleKind) => async ({ context, params }: LoaderFunctionArgs) => {
  preloadMarkdown();
  const { newsArticle, viewer } = needed(await context.get(pageContext).graph.query(ArticlePage, { slug: params['slug'] ?? '' }));
  const article = found(newsArticle?.kind === kind ? newsArticle : null);
  return { article, mayEdit: coordinates(viewer, article.network?.slug) };
};

/** One article. Before it is published, the coordination sees here what it will look like. */
export function Article() {
  const { i18n, t } = useLingui();
  const { locale, now, publicUrl } = useAppState();
  const { article, mayEdit } = useLoaderData<ReturnType<typeof articleLoader>>();
  const { body, id, kind, language, network, picture, publishedAt, slug, status, summary, title } = article;
  const { all, path } = articleKinds[kind];
  const isPublished = status === 'PUBLISHED';
  const when = isPublished && publishedAt ? dayInWords(publishedAt, now, i18n) : null;
  const lang = langOf(language, locale);
  const url = publicUrl + localised(`/${path}/${slug}`, locale);
  return (
    <article className="prose-page news-page">
      {network?.colours && <NetworkColours slug={network.slug} version={network.version} />}
      <PageHead title={title} description={summary} noindex={!isPublished} {...(isPublished && { jsonLd: newsJsonLd({ ...article, ...unmask(ArticlePartners_article, article), ...unmask(ArticleDocuments_article, article) }, { url, site: publicUrl }) })} />
      {!isPublished && (
        <Notice kind="info" title={<Trans>Preview: only the coordination sees this page</Trans>}>
          <p>
            <Trans>It looks like this once it is published.</Trans>
          </p>
        </Notice>
      )}
      <h1 lang={lang}>{title}</h1>
      <p className="muted">
        {kind === 'NEWS' && when && <time dateTime={publishedAt ?? ''}>{when}</time>}
        {kind !== 'NEWS' && isPublished && <Trans>Last changed: {dayInWords(article.changedAt, now, i18n, { weekday: false })}</Trans>}
        {isPublished && network && ' · '}
        {network && <Link to={`/networks/${network.slug}`}>{network.name}</Link>}
      </p>
      <p className="lead" lang={lang}>
        {summary}
      </p>
      {picture && (
        <figure className="news-picture">
          <img src={picture.url} alt={picture.altText} width={picture.width} height={picture.height} lang={lang} />
        </figure>
      )}
      <Markdown text={body} language={language} isPage {...(kind !== 'NEWS' && { contents: t`On this page` })} />
      <ArticlePartners article={article} />
      <ArticleDocuments article={article} />
      <p className="actions no-print">
        <ButtonLink to={network ? `/${path}?network=${network.slug}` : `/${path}`} look="secondary">
          {kind === 'NEWS' ? <Trans>All news</Trans> : i18n._(all)}
        </ButtonLink>
        {mayEdit && network && (
          <ButtonLink to={`/desk/network/${network.slug}/${path}/${id}`} look="secondary">
            <Trans>Edit</Trans>
          </ButtonLink>
        )}
      </p>
    </article>
  );
}
