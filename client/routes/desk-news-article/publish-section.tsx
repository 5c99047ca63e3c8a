import { Trans, useLingui } from '@lingui/react/macro';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useAppState } from '../../shared/app-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { MomentForm } from '../../shared/ui/moment-form.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { newsStatusInWords } from '../../features/news/status-words.ts';
import { PinNewsArticle, PublishNewsArticle, WithdrawNewsArticle } from './documents.ts';
import type { EditedNews, Payload } from './edited-news.ts';
import { useSave } from '../../shared/graph/use-save.ts';

/** Where the article stands and what can be done about that: publish now or at a time, take back, pin. What is not saved yet has to be saved first. */
export function PublishSection({ article, unsaved, onDone }: { article: EditedNews; unsaved: boolean; onDone: (payload: Payload) => void }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const { act, box, busy, outcome, refusals } = useSave();
  const chosen = article.publishedAt ? new Date(article.publishedAt) : undefined;
  const { id, isPinned, status, version } = article;
  const off = { disabled: unsaved, 'aria-disabled': busy || undefined } as const;
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
      {status !== 'PUBLISHED' && <MomentForm chosen={chosen} atThisTime={<Trans>Publish at this time</Trans>} now={<Trans>Publish now</Trans>} off={off} onChoose={publish} />}
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
