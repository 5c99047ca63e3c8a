import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { Button } from '../../shared/ui/button.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { DeleteNewsArticle } from './documents.ts';
import type { EditedNews } from './edited-news.ts';
import { useSave } from '../../shared/graph/use-save.ts';

/** Asks once more before an article goes for good; leads to the list afterwards. */
export function DeleteSection({ article: { id, version }, list }: { article: EditedNews; list: string }) {
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { act, box, busy, outcome } = useSave();
  const remove = () => void act(() => browserGraph.mutate(DeleteNewsArticle, { input: { id, version } }), () => void navigate(list));
  return (
    <section className="script-only" aria-labelledby="deleting">
      <h2 id="deleting">
        <Trans>Delete</Trans>
      </h2>
      {outcome && outcome.status !== 'saved' && <SaveNotice status={outcome.status === 'refused' ? 'failed' : outcome.status} ref={box} />}
      <p>
        <Trans>The article, its picture, its documents and its earlier versions go for good.</Trans>
      </p>
      <div className="actions">
        {asking ? (
          <>
            <Button look="secondary" aria-disabled={busy || undefined} onClick={remove}>
              <Trans>Yes, delete it for good</Trans>
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        ) : (
          <Button look="quiet" onClick={() => setAsking(true)}>
            <Trans>Delete this article</Trans>
          </Button>
        )}
      </div>
    </section>
  );
}
