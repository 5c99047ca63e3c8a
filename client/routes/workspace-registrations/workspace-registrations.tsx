import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { WorkspaceTabs } from '../../features/organisation-workspace/workspace-tabs.tsx';
import { SeatsTaken } from '../../features/registration/seats.tsx';
import { useAppState } from '../../shared/app-state.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { eventTimeInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import { List, ListChecks } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { Paging } from '../../shared/ui/paging.tsx';
import { downloadGuests } from './download.ts';
import { GuestsOfEvent } from './guest-query.ts';
import { MessagesOfEvent } from './message-documents.ts';
import { MessageList } from './message-list.tsx';
import { MessageToAll } from './message-to-all.tsx';
import { ShiftTabs } from './shift-tabs.tsx';
import { GuestTable } from './guest-table.tsx';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const [after, shift] = [search.get('after'), search.get('shift')];
  const { graph } = context.get(pageContext);
  const id = params['id'] ?? '';
  const [guests, written] = await Promise.all([graph.query(GuestsOfEvent, { id, after, shift }), graph.query(MessagesOfEvent, { id })]);
  const { event, viewer } = needed(guests);
  if (!viewer) throw signInFirst(request);
  const { registrations, ...rest } = found(event);
  return { ...rest, workspace: params['slug'] ?? '', list: found(registrations), messages: written.data?.event?.messages ?? null, shift };
}

/** Who comes to an event, for those who act for its organisation: to read, to print, and as a file. */
export function Component() {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { capacity, id, list, messages, openEnd, organisation, seatsLeft, shift, shifts, slug, title, workspace, ...event } = useLoaderData<typeof loader>();
  const [failed, setFailed] = useState(false);
  return (
    <div className="workspace-page">
      <PageHead title={t`Registrations: ${title}`} noindex />
      <p className="organisation-row-kind">{organisation?.name}</p>
      <h1>
        <Trans>Registrations: {title}</Trans>
      </h1>
      <div className="no-print">
        <WorkspaceTabs slug={workspace} />
      </div>
      <p>
        <Link to={`/events/${slug}`}>{eventTimeInWords(event, now, i18n)}</Link>
      </p>
      <p className="list-count">
        <Plural value={list.totalCount} _0="Nobody has registered yet" one="# registration" other="# registrations" />
        <SeatsTaken capacity={capacity} seatsLeft={seatsLeft} />
      </p>
      <ShiftTabs shifts={shifts} chosen={shift} timeZone={event.timeZone} />
      {failed && <Notice kind="error" title={<Trans>The list could not be loaded just now. Please try again in a moment.</Trans>} />}
      {list.totalCount > 0 && (
        <>
          <p className="actions script-only no-print">
            <Button look="secondary" onClick={() => void downloadGuests({ id, shift, slug }, i18n).then((done) => setFailed(!done))}>
              <List aria-hidden />
              <Trans>As a file for spreadsheets (CSV)</Trans>
            </Button>
            <Button look="secondary" onClick={() => window.print()}>
              <ListChecks aria-hidden />
              <Trans>Print the list</Trans>
            </Button>
          </p>
          <GuestTable guests={list.nodes} event={{ ...event, openEnd }} />
        </>
      )}
      <Paging label={t`Registrations`} pageInfo={list.pageInfo} />
      {list.totalCount > 0 && <MessageToAll key={shift} eventId={id} shift={shifts.find((one) => one.id === shift) ?? null} />}
      {messages && <MessageList messages={messages} />}
    </div>
  );
}
