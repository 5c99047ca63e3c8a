import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData, useSearchParams } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ConversationRow } from '../../features/conversation/conversation-row.tsx';
import { statusWords, STATUSES } from '../../features/conversation/status-words.ts';
import { WorkspaceTabs } from '../../features/organisation-workspace/workspace-tabs.tsx';
import { graphql } from '../../shared/graph/graphql.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { valuesOf } from '../../shared/list-params.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ChipLink } from '../../shared/ui/chip.tsx';
import { Paging } from '../../shared/ui/paging.tsx';

const WorkspaceInquiries = graphql(`
  query WorkspaceInquiries($slug: String!, $first: Int!, $after: String, $status: InquiryStatus) {
    viewer {
      id
    }
    organisation(slug: $slug) {
      id
      slug
      name
      inquiries(first: $first, after: $after, status: $status) {
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

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const status = valuesOf(searchParams, 'status', STATUSES)[0] ?? null;
  const variables = { slug: params['slug'] ?? '', first: PAGE_SIZE, after: searchParams.get('after'), status };
  const { organisation, viewer } = needed(await context.get(pageContext).graph.query(WorkspaceInquiries, variables));
  if (!viewer) throw signInFirst(request);
  const { inquiries, name, slug } = found(organisation);
  return { name, slug, inquiries: found(inquiries) };
}

/** What people wrote to an organisation, for those who act for it; what is new comes first. */
export function Component() {
  const { i18n, t } = useLingui();
  const [params] = useSearchParams();
  const { inquiries, name, slug } = useLoaderData<typeof loader>();
  const chosen = params.get('status');
  return (
    <div className="workspace-page">
      <PageHead title={t`Inquiries to ${name}`} noindex />
      <p className="organisation-row-kind">{name}</p>
      <h1>
        <Trans>Inquiries</Trans>
      </h1>
      <WorkspaceTabs slug={slug} />
      <nav aria-label={t`Which inquiries`} className="status-tabs">
        <ul className="chips">
          <li>
            <ChipLink to="?" chosen={chosen === null}>
              <Trans>All</Trans>
            </ChipLink>
          </li>
          {STATUSES.map((status) => (
            <li key={status}>
              <ChipLink to={`?status=${status}`} chosen={chosen === status}>
                {i18n._(statusWords.ORGANISATION[status])}
              </ChipLink>
            </li>
          ))}
        </ul>
      </nav>
      <p className="list-count">
        <Plural value={inquiries.totalCount} _0="No inquiry here" one="One inquiry" other="# inquiries" />
      </p>
      {inquiries.totalCount === 0 && chosen === null && (
        <p>
          <Trans>Nobody has written yet. As soon as somebody does, you get an e-mail, and the conversation stands here.</Trans>
        </p>
      )}
      <ul className="card-list">
        {inquiries.nodes.map((inquiry) => (
          <li key={inquiry.id}>
            <ConversationRow inquiry={inquiry} to={`/workspace/${slug}/inquiries/${inquiry.id}`} />
          </li>
        ))}
      </ul>
      <Paging label={t`Inquiries`} pageInfo={inquiries.pageInfo} />
    </div>
  );
}
