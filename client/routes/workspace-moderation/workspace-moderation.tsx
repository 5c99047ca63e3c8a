import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { WorkspaceTabs } from '../../features/organisation-workspace/workspace-tabs.tsx';
import { OutcomeNotice } from '../../features/verification/outcome-notice.tsx';
import { useOutcome } from '../../features/verification/use-outcome.ts';
import '../../features/verification/verification.css';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { ArrowLeft } from '../../shared/ui/icons.ts';
import { PagedList } from '../../shared/ui/paged-list.tsx';
import { OwnDecision } from './own-decision.tsx';

const WorkspaceModeration = graphql(`
  query WorkspaceModeration($slug: String!, $after: String) {
    viewer {
      id
    }
    verificationCase(slug: $slug) {
      id
      organisation {
        slug
        name
        moderationDecisions(first: 20, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            ...OwnDecision_decision
          }
        }
      }
    }
  }
`);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('after');
  const { verificationCase, viewer } = needed(await context.get(pageContext).graph.query(WorkspaceModeration, { slug: params['slug'] ?? '', after }));
  if (!viewer) throw signInFirst(request);
  return found(verificationCase).organisation;
}

/** What coordinators decided about what one's organisation published, and the way to object. */
export function Component() {
  const { t } = useLingui();
  const { moderationDecisions, name, slug } = useLoaderData<typeof loader>();
  const { outcome, box, onEnd } = useOutcome();
  const title = t`Decisions of the coordination`;
  if (!moderationDecisions) return <Refused title={title} />;
  return (
    <div className="workspace-page">
      <PageHead title={`${title}: ${name}`} noindex />
      <p>
        <Link to={`/workspace/${slug}`}>
          <ArrowLeft aria-hidden />
          {name}
        </Link>
      </p>
      <h1>{title}</h1>
      <WorkspaceTabs slug={slug} />
      <OutcomeNotice outcome={outcome} ref={box} />
      <PagedList
        list={moderationDecisions}
        label={title}
        count={<Plural value={moderationDecisions.totalCount} one="# decision" other="# decisions" />}
        away={null}
        empty={
          <p className="list-empty">
            <Trans>The coordination has not decided anything about your offers or your page.</Trans>
          </p>
        }
      >
        {(decision) => <OwnDecision decision={decision} onEnd={onEnd} />}
      </PagedList>
    </div>
  );
}
