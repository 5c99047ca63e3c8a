import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { AttendedRow } from '../../features/event/attended-row.tsx';
import { VolunteerNav } from '../../features/profile/volunteer-nav.tsx';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';

const MyAttendances = graphql(`
  query MyAttendances {
    viewer {
      id
      attendanceRecord {
        hours
        count
        registrations {
          id
          ...AttendedRow_registration
        }
      }
    }
  }
`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { viewer } = needed(await context.get(pageContext).graph.query(MyAttendances, {}));
  if (!viewer) throw signInFirst(request);
  return viewer.attendanceRecord ?? null;
}

/** What somebody came to, with hours and certificates: towns hand out volunteer cards for it. */
export function Component() {
  const { t } = useLingui();
  const record = useLoaderData<typeof loader>();
  const title = t`What I took part in`;
  return (
    <div className="list-page">
      <PageHead title={title} noindex />
      <VolunteerNav />
      <h1>{title}</h1>
      {!record && <Notice kind="error" title={<Trans>This cannot be shown just now. Nothing is lost; please try again in a minute.</Trans>} />}
      {record?.count === 0 && (
        <div className="list-empty">
          <p className="lead">
            <Trans>Nothing yet. When you come to a date or a training for which you have registered, the organisation can confirm it here, with hours and a certificate to print.</Trans>
          </p>
          <p className="actions">
            <ButtonLink to="/events?kind=TRAINING">
              <Trans>Find trainings</Trans>
            </ButtonLink>
          </p>
        </div>
      )}
      {record && record.count > 0 && (
        <>
          <ScriptNeeded title={<Trans>Getting a certificate needs JavaScript</Trans>} />
          <p className="list-count">
            <Plural value={record.count} one="One event" other="# events" />, <Plural value={record.hours} one="# hour" other="# hours" />
          </p>
          <ul className="card-list">
            {record.registrations.map((registration) => (
              <li key={registration.id}>
                <AttendedRow registration={registration} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
