import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { OrganisationStanding } from '../../features/organisation-workspace/organisation-standing.tsx';
import { WorkspaceTabs } from '../../features/organisation-workspace/workspace-tabs.tsx';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { BringForm } from './bring-form.tsx';
import { CalendarEntry } from './calendar-entry.tsx';
import { WorkspaceCalendars } from './documents.ts';
import '../../shared/styles/preview-rows.css';
import './calendars.css';

/** The calendars of one's own organisation; not found for everybody else. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { viewer } = needed(await context.get(pageContext).graph.query(WorkspaceCalendars, {}));
  if (!viewer) throw signInFirst(request);
  return found(viewer.memberships.find(({ organisation }) => organisation?.slug === params['slug'])?.organisation);
}

/** Brings calendars of other programs in, and shows those that were brought. */
export function Component() {
  const { t } = useLingui();
  const { calendars, id, name, slug, status } = useLoaderData<typeof loader>();
  const here = `/workspace/${slug}/calendar-import`;
  return (
    <div className="workspace-page">
      <PageHead title={t`Calendars of ${name}`} noindex />
      <h1>{name}</h1>
      <OrganisationStanding status={status} />
      <WorkspaceTabs slug={slug} />
      <h2>
        <Trans>Bring in a calendar</Trans>
      </h2>
      <p>
        <Trans>Do you keep your dates in another program? Bring them in from there. You see first what would happen.</Trans>
      </p>
      {status === 'VERIFIED' && calendars ? (
        <BringForm organisationId={id} here={here} files={calendars.filter(({ address }) => !address)} />
      ) : (
        <p className="muted">{calendars ? <Trans>This is possible once your organisation is verified.</Trans> : <Trans>The calendars cannot be loaded just now. Please try again in a minute.</Trans>}</p>
      )}
      {calendars && calendars.length > 0 && (
        <>
          <h2>
            <Trans>Calendars that you have brought in</Trans>
          </h2>
          <ul className="card-list">
            {calendars.map((calendar) => (
              <li key={calendar.id}>
                <CalendarEntry calendar={calendar} here={here} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
