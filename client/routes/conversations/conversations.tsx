import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ConversationRow } from '../../features/conversation/conversation-row.tsx';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Paging } from '../../shared/ui/paging.tsx';

const Conversations = graphql(`
  query Conversations($first: Int!, $after: String) {
    viewer {
      id
      inquiries(first: $first, after: $after) {
        totalCount
        nodes {
          id
          ...ConversationRow_inquiry
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const PAGE_SIZE = 20;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('after');
  const { viewer } = needed(await context.get(pageContext).graph.query(Conversations, { first: PAGE_SIZE, after }));
  if (!viewer) throw signInFirst(request);
  return viewer.inquiries ?? null;
}

/** What somebody wrote to organisations and what these answered; what is new comes first. */
export function Component() {
  const { t } = useLingui();
  const inquiries = useLoaderData<typeof loader>();
  const title = t`My conversations`;
  return (
    <div className="conversation-list">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      {inquiries === null && (
        <p>
          <Trans>Your conversations cannot be shown just now. Nothing is lost; please try again in a minute.</Trans>
        </p>
      )}
      {inquiries?.totalCount === 0 && (
        <>
          <p>
            <Trans>You have not written to anybody yet. When you write to an organisation, the conversation is kept here.</Trans>
          </p>
          <p className="actions">
            <ButtonLink to="/">
              <Trans>Find offers</Trans>
            </ButtonLink>
          </p>
        </>
      )}
      {inquiries && inquiries.totalCount > 0 && (
        <>
          <p className="list-count">
            <Plural value={inquiries.totalCount} one="One conversation" other="# conversations" />
          </p>
          <ul className="card-list">
            {inquiries.nodes.map((inquiry) => (
              <li key={inquiry.id}>
                <ConversationRow inquiry={inquiry} to={`/conversations/${inquiry.id}`} />
              </li>
            ))}
          </ul>
          <Paging label={title} pageInfo={inquiries.pageInfo} />
        </>
      )}
    </div>
  );
}
