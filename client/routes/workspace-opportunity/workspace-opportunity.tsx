import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { OpportunityEditor } from '../../features/opportunity-editor/opportunity-editor.tsx';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { preloadMarkdown } from '../../shared/markdown/markdown.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { ArrowLeft } from '../../shared/ui/icons.ts';
import { Preview } from './preview.tsx';
import { VolunteersSection } from './volunteers-section.tsx';

const WorkspaceOpportunity = graphql(`
  query WorkspaceOpportunity($id: ID!, $locale: Locale!) {
    viewer {
      id
      memberships {
        organisation {
          id
          slug
          name
        }
      }
    }
    opportunity(id: $id) {
      id
      status
      organisation {
        id
      }
      matchingVolunteers(first: 1) {
        totalCount
      }
      ...EditedOpportunity_opportunity
    }
    interests {
      id
      label(locale: $locale)
      children {
        id
        label(locale: $locale)
      }
    }
    skills {
      id
      label(locale: $locale)
    }
  }
`);

/** A posting of one's own organisation; not found for everybody else. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  preloadMarkdown();
  const { graph, locale } = context.get(pageContext);
  const { interests, opportunity, skills, viewer } = needed(await graph.query(WorkspaceOpportunity, { id: params['id'] ?? '', locale: graphLocale(locale) }));
  if (!viewer) throw signInFirst(request);
  const organisation = found(viewer.memberships.find((membership) => membership.organisation?.slug === params['slug'])?.organisation);
  if (opportunity?.organisation && opportunity.organisation.id !== organisation.id) return found<never>(null);
  return { opportunity: found(opportunity), organisation, vocabulary: { interests, skills } };
}

/** The editor of a posting. */
export function Component() {
  const { t } = useLingui();
  const { opportunity, organisation, vocabulary } = useLoaderData<typeof loader>();
  const workspace = `/workspace/${organisation.slug}`;
  return (
    <div className="editor-page">
      <PageHead title={t`Write a posting`} noindex />
      <p>
        <Link to={workspace}>
          <ArrowLeft aria-hidden /> {organisation.name}
        </Link>
      </p>
      <h1>
        <Trans>Write a posting</Trans>
      </h1>
      {opportunity.status === 'PUBLISHED' && opportunity.matchingVolunteers && <VolunteersSection count={opportunity.matchingVolunteers.totalCount} to={`${workspace}/opportunities/${opportunity.id}/volunteers`} />}
      <OpportunityEditor key={opportunity.id} opportunity={opportunity} vocabulary={vocabulary} organisationId={organisation.id} workspace={workspace} Preview={Preview} />
    </div>
  );
}
