import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useAppState } from '../../shared/app-state.ts';
import { clockOf, dayOf, momentAt } from '../../shared/time/zone-days.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { newsStatusInWords } from '../../features/news/status-words.ts';
import { PinNewsArticle, PublishNewsArticle, WithdrawNewsArticle } from './documents.ts';
import type { EditedNews, Payload } from './edited-news.ts';
import { useSave } from '../../shared/graph/use-save.ts';

const ZONE = 'Europe/Berlin';

/** Where the article stands and what can be done about that: publish now or at a time, take back, pin. What is not saved yet has to be saved first. */
export function PublishSection({ article, unsaved, onDone }: { article: EditedNews; unsaved: boolean; onDone: (payload: Payload) => void }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { act, box, busy, outcome, refusals } = useSave();
  const chosen = article.publishedAt ? new Date(article.publishedAt) : undefined;
  const [day, setDay] = useState(chosen ? dayOf(chosen, ZONE) : '');
  const [clock, setClock] = useState(chosen ? clockOf(chosen, ZONE) : '09:00');
  const { id, isPinned, status, version } = article;
  const off = { disabled: unsaved, 'aria-disabled': busy || undefined };
  const done = ({ payload }: { payload: Payload }) => onDone(payload);
  const publish = (at: Date | null) => void act(() => browserGraph.mutate(PublishNewsArticle, { input: { id, version, at: at?.toISOString() ?? null } }), done);
  const refused = refusals.some(({ path }) => path === 'input.at');
  return (
    <section className="script-only" aria-labelledby="publishing">
      <h2 id="publishing">
        <Trans>Publishing</Trans>
      </h2>
      {outcome && outcome.status !== 'refused' && <SaveNotice status={outcome.status} ref={box} />}
      {outcome?.status === 'refused' && (
        <Notice kind="error" title={refused ? <Trans>This time cannot be</Trans> : <Trans>That did not work</Trans>} ref={box}>
          <p>
            <Trans>Please choose a time that lies ahead, at most a year from now.</Trans>
          </p>
        </Notice>
      )}
      <p>{newsStatusInWords(article, now, i18n)}</p>
      {unsaved && (
        <p className="muted">
          <Trans>Please save your changes first.</Trans>
        </p>
      )}
      {status !== 'PUBLISHED' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (day && clock) publish(momentAt(day, clock, ZONE));
          }}
        >
          <fieldset className="news-time">
            <legend>
              <Trans>At a time of its own</Trans>
            </legend>
            <div className="news-time-fields">
              <TextField label={t`Day`} name="day" type="date" required value={day} onChange={({ target }) => setDay(target.value)} />
              <TextField label={t`Time`} name="clock" type="time" required value={clock} onChange={({ target }) => setClock(target.value)} />
            </div>
          </fieldset>
          <div className="actions">
            <Button type="submit" look="secondary" {...off}>
              <Trans>Publish at this time</Trans>
            </Button>
            <Button {...off} onClick={() => publish(null)}>
              <Trans>Publish now</Trans>
            </Button>
          </div>
        </form>
      )}
      <div className="actions">
        {status !== 'DRAFT' && (
          <Button look="secondary" {...off} onClick={() => void act(() => browserGraph.mutate(WithdrawNewsArticle, { input: { id, version } }), done)}>
            <Trans>Take back</Trans>
          </Button>
        )}
        <Button look="secondary" {...off} onClick={() => void act(() => browserGraph.mutate(PinNewsArticle, { input: { id, version, isPinned: !isPinned } }), done)}>
          {isPinned ? <Trans>No longer pin</Trans> : <Trans>Pin to the top</Trans>}
        </Button>
      </div>
    </section>
  );
}
