import { useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { coordinates } from '../../features/network/coordinates.ts';
import { articleKinds } from '../../features/news/article-kinds.ts';
import type { ArticleKind } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { preloadMarkdown } from '../../shared/markdown/markdown.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { EditedNews_article, GuideStarters, NewsEditorArticle, NewsEditorNetwork } from './documents.ts';
import { NewArticle } from './new-article.tsx';
import { NewsEditor } from './news-editor.tsx';
import { StarterLinks } from './starter-links.tsx';

/** Of one kind; `?starter=KEY` begins a guide with the text of that key. */
export const editArticleLoader = (kind: ArticleKind) => async ({ context, params, request }: LoaderFunctionArgs) => {
  preloadMarkdown();
  const { graph, locale } = context.get(pageContext);
  const { viewer, network: maybe } = needed(await graph.query(NewsEditorNetwork, { slug: params['slug'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  const network = found(maybe);
  const mayWrite = coordinates(viewer, network.slug);
  if (!mayWrite) return { kind, network, mayWrite, article: null, starters: [], starter: null };
  if (params['id'] === 'new') {
    const starters = kind === 'GUIDE' ? needed(await graph.query(GuideStarters, { language: graphLocale(locale) })).guideStarters : [];
    const asked = new URL(request.url).searchParams.get('starter');
    return { kind, network, mayWrite, article: null, starters, starter: starters.find(({ key }) => key === asked) ?? null };
  }
  const article = found(needed(await graph.query(NewsEditorArticle, { id: params['id'] ?? '' })).newsArticle);
  return { kind, network, mayWrite, article: found(article.network?.slug === network.slug && article.kind === kind ? article : null), starters: [], starter: null };
};

/** Where the coordinators of a network write an article, publish it and look at what it said before. */
export function EditArticle() {
  const { i18n } = useLingui();
  const { locale } = useAppState();
  const { kind, network, mayWrite, article, starters, starter } = useLoaderData<ReturnType<typeof editArticleLoader>>();
  const words = articleKinds[kind];
  const title = i18n._(article ? words.edit : words.write);
  if (!mayWrite) return <Refused title={title} />;
  const list = `/desk/network/${network.slug}/${words.path}`;
  return (
    <div className="settings-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      <p>
        <Link to={list}>{i18n._(words.of(network.name))}</Link>
      </p>
      {starters.length > 0 && <StarterLinks starters={starters} here={`${list}/new`} />}
      {article ? (
        <NewsEditor key={article.id} loaded={unmask(EditedNews_article, article)} list={list} />
      ) : (
        <NewArticle key={starter?.key} of={{ kind, networkId: network.id }} list={list} texts={starter ?? { title: '', summary: '', body: '', language: graphLocale(locale) }} />
      )}
    </div>
  );
}
