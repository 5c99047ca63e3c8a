import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ConversationRow } from '../../features/conversation/conversation-row.tsx';
import { graphql } from '../../shared/graph/graphql.ts';
import { viewerPage } from '../../shared/graph/viewer-page.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { PagedList } from '../../shared/ui/paged-list.tsx';

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

export async function loader(args: LoaderFunctionArgs) {
  return (await viewerPage(Conversations, args)).inquiries ?? null;
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
      <PagedList
        list={inquiries}
        label={title}
        count={<Plural value={inquiries?.totalCount ?? 0} one="One conversation" other="# conversations" />}
        away={<Trans>Your conversations cannot be shown just now. Nothing is lost; please try again in a minute.</Trans>}
        empty={
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
        }
      >
        {(inquiry) => <ConversationRow inquiry={inquiry} to={`/conversations/${inquiry.id}`} />}
      </PagedList>
    </div>
  );
}
