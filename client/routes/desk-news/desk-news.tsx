import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { newsStatusInWords } from '../../features/news/status-words.ts';
import { useAppState } from '../../shared/app-state.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Chip } from '../../shared/ui/chip.tsx';
import { PagedList } from '../../shared/ui/paged-list.tsx';

const NewsDesk = graphql(`
  query NewsDesk($slug: String!, $after: String) {
    viewer {
      id
    }
    network(slug: $slug) {
      slug
      name
      newsDesk(first: 20, after: $after) {
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

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('after');
  const { viewer, network } = needed(await context.get(pageContext).graph.query(NewsDesk, { slug: params['slug'] ?? '', after }));
  if (!viewer) throw signInFirst(request);
  return found(network);
}

/** All news of a network, drafts too, for its coordinators. */
export function Component() {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { name, newsDesk, slug } = useLoaderData<typeof loader>();
  const title = t`News of ${name}`;
  if (!newsDesk) return <Refused title={title} />;
  const here = `/desk/network/${slug}/news`;
  return (
    <div className="list-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      <p className="actions no-print">
        <ButtonLink to={`${here}/new`}>
          <Trans>Write news</Trans>
        </ButtonLink>
        <ButtonLink to={`/news?network=${slug}`} look="secondary">
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
