import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { coordinates } from '../../features/network/coordinates.ts';
import { useAppState } from '../../shared/app-state.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { preloadMarkdown } from '../../shared/markdown/markdown.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { EditedNews_article, NewsEditorArticle, NewsEditorNetwork } from './documents.ts';
import { NewArticle } from './new-article.tsx';
import { NewsEditor } from './news-editor.tsx';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  preloadMarkdown();
  const { graph } = context.get(pageContext);
  const { viewer, network: maybe } = needed(await graph.query(NewsEditorNetwork, { slug: params['slug'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  const network = found(maybe);
  const mayWrite = coordinates(viewer, network.slug);
  if (!mayWrite || params['id'] === 'new') return { network, mayWrite, article: null };
  const article = found(needed(await graph.query(NewsEditorArticle, { id: params['id'] ?? '' })).newsArticle);
  return { network, mayWrite, article: found(article.network?.slug === network.slug ? article : null) };
}

/** Where the coordinators of a network write an article, publish it and look at what it said before. */
export function Component() {
  const { t } = useLingui();
  const { locale } = useAppState();
  const { network, mayWrite, article } = useLoaderData<typeof loader>();
  const title = article ? t`Edit news` : t`Write news`;
  if (!mayWrite) return <Refused title={title} />;
  const list = `/desk/network/${network.slug}/news`;
  return (
    <div className="settings-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      <p>
        <Link to={list}>
          <Trans>News of {network.name}</Trans>
        </Link>
      </p>
      {article ? <NewsEditor key={article.id} loaded={unmask(EditedNews_article, article)} list={list} /> : <NewArticle networkId={network.id} list={list} language={graphLocale(locale)} />}
    </div>
  );
}
