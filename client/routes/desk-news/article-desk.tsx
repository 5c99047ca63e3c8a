import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { articleKinds } from '../../features/news/article-kinds.ts';
import { newsStatusInWords } from '../../features/news/status-words.ts';
import { DeskLink } from '../../features/network/desk-link.tsx';
import type { ArticleKind } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Chip } from '../../shared/ui/chip.tsx';
import { PagedList } from '../../shared/ui/paged-list.tsx';

const ArticleDeskPage = graphql(`
  query ArticleDesk($kind: ArticleKind!, $slug: String!, $after: String) {
    viewer {
      id
    }
    network(slug: $slug) {
      slug
      name
      newsDesk(kind: $kind, first: 20, after: $after) {
        totalCount
        nodes {
          id
          title
          status
          isPinned
          publishedAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** All of one kind. */
export const articleDeskLoader = (kind: ArticleKind) => async ({ context, params, request }: LoaderFunctionArgs) => {
  const after = new URL(request.url).searchParams.get('after');
  const { viewer, network } = needed(await context.get(pageContext).graph.query(ArticleDeskPage, { kind, slug: params['slug'] ?? '', after }));
  if (!viewer) throw signInFirst(request);
  return { kind, ...found(network) };
};

/** All news of a network, or its guides or projects, drafts too, for its coordinators. */
export function ArticleDesk() {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const { kind, name, newsDesk, slug } = useLoaderData<ReturnType<typeof articleDeskLoader>>();
  const words = articleKinds[kind];
  const title = i18n._(words.of(name));
  if (!newsDesk) return <Refused title={title} />;
  const here = `/desk/network/${slug}/${words.path}`;
  return (
    <div className="list-page">
      <PageHead title={title} noindex />
      <DeskLink slug={slug} />
      <h1>{title}</h1>
      <p className="actions no-print">
        <ButtonLink to={`${here}/new`}>{i18n._(words.write)}</ButtonLink>
        <ButtonLink to={`/${words.path}?network=${slug}`} look="secondary">
          <Trans>As everybody sees them</Trans>
        </ButtonLink>
      </p>
      <PagedList
        list={newsDesk}
        label={title}
        count={<Plural value={newsDesk.totalCount} one="# article" other="# articles" />}
        away={<Trans>This part cannot be loaded just now. Please try again in a minute.</Trans>}
        empty={
          <p className="list-empty">
            <Trans>Nothing has been written yet.</Trans>
          </p>
        }
      >
        {(article) => (
          <article className="card organisation-row">
            <h2 className="organisation-row-name">
              <Link to={`${here}/${article.id}`}>{article.title}</Link>
            </h2>
            <p>{newsStatusInWords(article, now, i18n)}</p>
            {article.isPinned && (
              <Chip look="sun">
                <Trans>Pinned</Trans>
              </Chip>
            )}
          </article>
        )}
      </PagedList>
    </div>
  );
}
