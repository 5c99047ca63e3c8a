import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { WorkspaceTabs } from '../../features/organisation-workspace/workspace-tabs.tsx';
import { queryFresh } from '../../shared/graph/fresh-query.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';
import { problemWords } from './calendar-words.ts';
import { CalendarImport } from './documents.ts';
import type { ShownImport } from './documents.ts';
import { ImportNow } from './import-now.tsx';
import { ImportReport } from './import-report.tsx';
import '../../shared/styles/preview-rows.css';
import './calendars.css';

/** An import of one's own organisation; not found for everybody else. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { calendarImport, viewer } = needed(await context.get(pageContext).graph.query(CalendarImport, { id: params['id'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  const organisation = found(viewer.memberships.find(({ organisation: one }) => one?.slug === params['slug'])?.organisation);
  return { organisation, calendar: found(calendarImport) };
}

/** How long to wait before asking again how far it is. */
const PAUSE_MS = 800;
const isUnderWay = ({ state }: ShownImport) => state === 'READING' || state === 'IMPORTING';

/** The import as it stands, asked for again and again while it is under way. */
function useProgress(loaded: ShownImport) {
  const [calendar, setCalendar] = useState(loaded);
  useEffect(() => {
    if (!isUnderWay(calendar)) return undefined;
    const timer = setTimeout(() => {
      void queryFresh(CalendarImport, { id: calendar.id })
        // Whatever went wrong, the next time may go well.
        .catch(() => null)
        .then((answer) => setCalendar((before) => answer?.data?.calendarImport ?? { ...before }));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [calendar]);
  return { calendar, begun: () => setCalendar((before) => ({ ...before, state: 'IMPORTING', report: null })) };
}

/** A calendar on its way in: what it would change, then what it changed. */
export function Component() {
  const { i18n, t } = useLingui();
  const { calendar: loaded, organisation } = useLoaderData<typeof loader>();
  const { begun, calendar } = useProgress(loaded);
  const told = useFocusAfter(isUnderWay(calendar) ? null : calendar.state !== loaded.state && calendar.state);
  const { address, name, problem, report, state } = calendar;
  const back = `/workspace/${organisation.slug}/calendar-import`;
  return (
    <div className="workspace-page">
      <PageHead title={t`Calendar: ${name}`} noindex />
      <p className="organisation-row-kind">{organisation.name}</p>
      <h1>
        <Trans>Calendar: {name}</Trans>
      </h1>
      <WorkspaceTabs slug={organisation.slug} />
      {address && <p className="muted calendar-address">{address}</p>}
      {isUnderWay(calendar) && (
        <Notice kind="info" title={state === 'READING' ? <Trans>The calendar is being read …</Trans> : <Trans>The calendar is being written …</Trans>}>
          <p>
            <Trans>You may leave this page; it goes on by itself.</Trans>
          </p>
        </Notice>
      )}
      {state === 'READY' && (
        <Notice kind="info" title={<Trans>This is what would happen. Nothing has been changed yet.</Trans>} ref={told} />
      )}
      {state === 'DONE' && <Notice kind="success" title={<Trans>The calendar is in.</Trans>} ref={told} />}
      {state === 'FAILED' && problem && (
        <Notice kind="error" title={<Trans>The calendar could not be read. Nothing was changed.</Trans>} ref={told}>
          <p>{i18n._(problemWords[problem])}</p>
        </Notice>
      )}
      {state === 'READY' && <ImportNow id={calendar.id} hasAddress={address !== null && address !== undefined} onBegun={begun} />}
      {report && <ImportReport report={report} />}
      <p className="actions">
        {state === 'DONE' && (
          <ButtonLink look="secondary" to={`/workspace/${organisation.slug}/events`}>
            <Trans>To the events</Trans>
          </ButtonLink>
        )}
        <Link to={back}>
          <Trans>Back to the calendars</Trans>
        </Link>
      </p>
    </div>
  );
}
