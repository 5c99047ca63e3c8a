import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { OrganisationStanding } from '../../features/organisation-workspace/organisation-standing.tsx';

const Workspace = graphql(`
  query Workspace {
    viewer {
      id
      memberships {
        role
        organisation {
          id
          slug
          name
          status
          workspaceCounts {
            status
            count
          }
        }
      }
    }
  }
`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  const { viewer } = needed(await graph.query(Workspace, {}));
  if (!viewer) throw signInFirst(request);
  return viewer;
}

/** The organisations that one acts for. */
export function Component() {
  const { t } = useLingui();
  const viewer = useLoaderData<typeof loader>();
  const organisations = viewer.memberships.flatMap(({ organisation }) => organisation ?? []);
  return (
    <div className="workspace-page">
      <PageHead title={t`My organisations`} noindex />
      <h1>
        <Trans>My organisations</Trans>
      </h1>
      {organisations.length === 0 ? (
        <>
          <p>
            <Trans>You do not act for an organisation yet. Register yours, or ask somebody who looks after its page to invite you.</Trans>
          </p>
          <p className="actions">
            <ButtonLink to="/organisations/register">
              <Trans>Register an organisation</Trans>
            </ButtonLink>
          </p>
        </>
      ) : (
        <ul className="card-list">
          {organisations.map(({ id, name, slug, status, workspaceCounts }) => (
            <li key={id}>
              <article className="card">
                <h2>
                  <Link to={`/workspace/${slug}`}>{name}</Link>
                </h2>
                <OrganisationStanding status={status} />
                <p>
                  <Plural value={countOf(workspaceCounts, 'PUBLISHED')} one="One online" other="# online" />,{' '}
                  <Plural value={countOf(workspaceCounts, 'DRAFT')} one="one draft" other="# drafts" />
                </p>
              </article>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const countOf = (counts: readonly { readonly status: string; readonly count: number }[] | null | undefined, status: string): number => counts?.find((entry) => entry.status === status)?.count ?? 0;
