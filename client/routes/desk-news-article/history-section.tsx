import { Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { Markdown } from '../../shared/markdown/markdown.tsx';
import { momentInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import { OlderVersions } from '../../shared/ui/older-versions.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { RestoreNewsArticle } from './documents.ts';
import { useVersions } from './use-versions.ts';
import type { EditedNews, Payload } from './edited-news.ts';
import { useSave } from '../../shared/graph/use-save.ts';

/** What the article said, when and by whom; an older version can be brought back. */
export function HistorySection({ article: { id, revisions, version }, unsaved, onRestored }: { article: EditedNews; unsaved: boolean; onRestored: (payload: Payload) => void }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const { act, box, busy, outcome } = useSave();
  const { items: [newest, ...older], ...more } = useVersions(id, revisions);
  const restore = (revision: number) => void act(() => browserGraph.mutate(RestoreNewsArticle, { input: { id, version, revision } }), ({ payload }) => onRestored(payload));
  const told = ({ savedAt, savedByName }: NonNullable<typeof newest>) => [momentInWords(savedAt, now, i18n), savedByName].filter(Boolean).join(' · ');
  return (
    <section className="news-history" aria-labelledby="history">
      <h2 id="history">
        <Trans>Earlier versions</Trans>
      </h2>
      {outcome && outcome.status !== 'saved' && <SaveNotice status={outcome.status === 'refused' ? 'failed' : outcome.status} ref={box} />}
      {newest && (
        <p className="muted">
          <Trans>Saved last: {told(newest)}</Trans>
        </p>
      )}
      {older.length === 0 && (
        <p>
          <Trans>There is no earlier version yet. Picture, partners and documents are not part of the history.</Trans>
        </p>
      )}
      <ol className="history">
        {older.map((revision) => {
          const textOf = (name: string) => revision.texts.find(({ field }) => field === name)?.text ?? '';
          return (
            <li key={revision.version}>
              <details>
                <summary>
                  {told(revision)}: {textOf('title')}
                </summary>
                <p>{textOf('summary')}</p>
                <Markdown text={textOf('body')} />
                <p className="actions script-only">
                  <Button look="secondary" disabled={unsaved} aria-disabled={busy || undefined} onClick={() => restore(revision.version)}>
                    <Trans>Bring this version back</Trans>
                  </Button>
                </p>
              </details>
            </li>
          );
        })}
      </ol>
      <OlderVersions {...more} />
    </section>
  );
}
