import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { StatusSentence } from '../../features/opportunity-editor/status-sentence.tsx';
import { OrganisationStanding } from '../../features/organisation-workspace/organisation-standing.tsx';
import { WorkspaceTabs } from '../../features/organisation-workspace/workspace-tabs.tsx';
import type { WorkspaceOrganisationQuery } from '../../generated/graphql.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { opportunityKindLabels } from '../../shared/labels/opportunity-labels.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { ChipLink } from '../../shared/ui/chip.tsx';
import { Paging } from '../../shared/ui/paging.tsx';
import { STATUS_ORDER, statusLabels, statusOf } from './status-labels.ts';

const WorkspaceOrganisation = graphql(`
  query WorkspaceOrganisation($after: String, $status: OpportunityStatus) {
    viewer {
      id
      memberships {
        organisation {
          id
          slug
          name
          status
          workspaceCounts {
            status
            count
          }
          workspace(first: 20, after: $after, status: $status) {
            nodes {
              id
              kind
              status
              title
              expiresAt
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  }
`);

type Membership = NonNullable<WorkspaceOrganisationQuery['viewer']>['memberships'][number];
type Posting = NonNullable<NonNullable<Membership['organisation']>['workspace']>['nodes'][number];

/** The postings of one's own organisation; not found for everybody else. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  const { searchParams } = new URL(request.url);
  const status = statusOf(searchParams.get('status'));
  const { viewer } = needed(await graph.query(WorkspaceOrganisation, { after: searchParams.get('after'), status: status ?? null }));
  if (!viewer) throw signInFirst(request);
  return { organisation: found(viewer.memberships.find(({ organisation }) => organisation?.slug === params['slug'])?.organisation), status };
}

function PostingRow({ posting, workspace }: { posting: Posting; workspace: string }) {
  const { i18n, t } = useLingui();
  const { id, kind, status, title } = posting;
  return (
    <article className="card workspace-posting">
      <h3>
        <Link to={`${workspace}/opportunities/${id}`}>{title || t`(no title yet)`}</Link>
      </h3>
      <p className="muted">
        {i18n._(statusLabels[status])} · {i18n._(opportunityKindLabels[kind])}
      </p>
      <p>
        <StatusSentence posting={posting} />
      </p>
    </article>
  );
}

/** All postings of an organisation, the last changed first, with what to do next. */
export function Component() {
  const { i18n, t } = useLingui();
  const { organisation, status } = useLoaderData<typeof loader>();
  const { name, slug, workspace, workspaceCounts } = organisation;
  const here = `/workspace/${slug}`;
  const counts = new Map(workspaceCounts?.map((entry) => [entry.status, entry.count]));
  return (
    <div className="workspace-page">
      <PageHead title={t`Postings of ${name}`} noindex />
      <h1>{name}</h1>
      <OrganisationStanding status={organisation.status} />
      <WorkspaceTabs slug={slug} />
      <p className="actions">
        <ButtonLink to={`${here}/opportunities/new`}>
          <Trans>Write a new posting</Trans>
        </ButtonLink>
      </p>
      <h2>
        <Trans>Postings</Trans>
      </h2>
      <ul className="chips" aria-label={t`Show only`}>
        <li>
          <ChipLink to={here} chosen={!status}>
            <Trans>All</Trans>
          </ChipLink>
        </li>
        {STATUS_ORDER.filter((value) => counts.has(value)).map((value) => (
          <li key={value}>
            <ChipLink to={`${here}?status=${value.toLowerCase()}`} chosen={status === value}>
              {i18n._(statusLabels[value])} ({counts.get(value)})
            </ChipLink>
          </li>
        ))}
      </ul>
      {!workspace ? (
        <p className="muted">
          <Trans>The postings cannot be loaded just now. Please try again in a minute.</Trans>
        </p>
      ) : workspace.nodes.length === 0 ? (
        <p>
          <Trans>Nothing here yet. Write what you need help with; it takes about five minutes.</Trans>
        </p>
      ) : (
        <>
          <ul className="card-list">
            {workspace.nodes.map((posting) => (
              <li key={posting.id}>
                <PostingRow posting={posting} workspace={here} />
              </li>
            ))}
          </ul>
          <Paging label={t`Postings`} pageInfo={workspace.pageInfo} />
        </>
      )}
    </div>
  );
}
