import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useDeed } from '../../shared/graph/use-deed.ts';
import { momentInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DeedNotice } from '../../shared/ui/deed-notice.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { problemWords } from './calendar-words.ts';
import { RefreshCalendar, RemoveCalendar } from './documents.ts';
import type { ListedCalendar } from './documents.ts';

/** A calendar that was brought in: when it was read, what came of it, and what to do with it. */
export function CalendarEntry({ calendar, here }: { calendar: ListedCalendar; here: string }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const navigate = useNavigate();
  const { act, status, told } = useDeed();
  const [asking, setAsking] = useState(false);
  const { address, id, isPaused, lastImport, lastReadAt, name, nextReadAt, problem } = calendar;
  const [lastRead, nextRead] = [lastReadAt && momentInWords(lastReadAt, now, i18n), nextReadAt && momentInWords(nextReadAt, now, i18n)];

  const refresh = () =>
    act(async () => {
      const answer = await browserGraph.mutate(RefreshCalendar, { input: { id } });
      if (answer.data) void navigate(`${here}/${answer.data.refreshCalendar.import.id}`);
      return answer;
    });
  const remove = (cancelsDates: boolean) => act(() => browserGraph.mutate(RemoveCalendar, { input: { id, cancelsDates } }));
  const off = { 'aria-disabled': status === 'busy' || undefined };
  return (
    <article className="card workspace-posting">
      <h3>{name}</h3>
      {address && <p className="muted calendar-address">{address}</p>}
      {lastRead && (
        <p>
          <Trans>Last read: {lastRead}</Trans>
        </p>
      )}
      {nextRead && (
        <p>
          <Trans>Next time: {nextRead}</Trans>
        </p>
      )}
      {problem && (
        <Notice kind="info" title={isPaused ? <Trans>It could not be read several times, so we have stopped trying.</Trans> : <Trans>It could not be read the last time.</Trans>}>
          <p>{i18n._(problemWords[problem])}</p>
        </Notice>
      )}
      {lastImport && (
        <p>
          <Link to={`${here}/${lastImport.id}`}>
            <Trans>What came of it the last time</Trans>
          </Link>
        </p>
      )}
      <DeedNotice status={status === 'done' ? 'idle' : status} done={null} ref={told} />
      <div className="actions script-only">
        {asking ? (
          <>
            <Button look="secondary" {...off} onClick={() => void remove(false)}>
              <Trans>Remove it and keep its dates</Trans>
            </Button>
            <Button look="secondary" {...off} onClick={() => void remove(true)}>
              <Trans>Remove it and cancel its coming dates</Trans>
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              <Trans>Leave it</Trans>
            </Button>
          </>
        ) : (
          <>
            {address && (
              <Button look="secondary" {...off} onClick={() => void refresh()}>
                <Trans>Read it again now</Trans>
              </Button>
            )}
            <Button look="quiet" onClick={() => setAsking(true)}>
              <Trans>Remove this calendar</Trans>
            </Button>
          </>
        )}
      </div>
    </article>
  );
}
