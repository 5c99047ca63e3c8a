import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { countInWords, newsletterStatusInWords } from '../../features/newsletter/newsletter-words.ts';
import { DeskLink } from '../../features/network/desk-link.tsx';
import { useAppState } from '../../shared/app-state.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { PagedList } from '../../shared/ui/paged-list.tsx';

const NewslettersDesk = graphql(`
  query NewslettersDesk($slug: String!, $after: String) {
    viewer {
      id
    }
    network(slug: $slug) {
      slug
      name
      newsletters(first: 20, after: $after) {
        totalCount
        nodes {
          id
          status
          scheduledAt
          texts {
            language
            subject
          }
          sent {
            atLeast
            isExact
          }
          refused {
            atLeast
            isExact
          }
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
  const { viewer, network } = needed(await context.get(pageContext).graph.query(NewslettersDesk, { slug: params['slug'] ?? '', after }));
  if (!viewer) throw signInFirst(request);
  return found(network);
}

/** All newsletters of a network: drafts, what waits for its time, and the archive with how many got each. */
export function Component() {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { name, newsletters, slug } = useLoaderData<typeof loader>();
  const title = t`Newsletters of ${name}`;
  if (!newsletters) return <Refused title={title} />;
  const here = `/desk/network/${slug}/newsletters`;
  return (
    <div className="list-page">
      <PageHead title={title} noindex />
      <DeskLink slug={slug} />
      <h1>{title}</h1>
      <p className="actions no-print">
        <ButtonLink to={`${here}/new`}>
          <Trans>Write a newsletter</Trans>
        </ButtonLink>
        <ButtonLink to={`/networks/${slug}/newsletter`} look="secondary">
          <Trans>Where people ask for it</Trans>
        </ButtonLink>
      </p>
      <PagedList
        list={newsletters}
        label={title}
        count={<Plural value={newsletters.totalCount} one="# newsletter" other="# newsletters" />}
        away={<Trans>This part cannot be loaded just now. Please try again in a minute.</Trans>}
        empty={
          <p className="list-empty">
            <Trans>Nothing has been written yet.</Trans>
          </p>
        }
      >
        {(newsletter) => (
          <article className="card organisation-row">
            <h2 className="organisation-row-name">
              <Link to={`${here}/${newsletter.id}`}>{newsletter.texts[0]?.subject}</Link>
            </h2>
            <p>{newsletterStatusInWords(newsletter, now, i18n)}</p>
            {newsletter.sent && newsletter.refused && (
              <p className="muted">
                <Trans>
                  Reached {countInWords(newsletter.sent, i18n)}, refused by the mail servers of {countInWords(newsletter.refused, i18n)}
                </Trans>
              </p>
            )}
          </article>
        )}
      </PagedList>
    </div>
  );
}
