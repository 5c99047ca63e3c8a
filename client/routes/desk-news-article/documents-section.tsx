import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { fileInWords } from '../../features/news/file-words.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { moved } from '../../shared/moved.ts';
import { MoveButtons } from '../../shared/ui/move-buttons.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { ArrangeArticleDocuments, RemoveArticleDocument } from './attachments.ts';
import type { EditedNews, Payload } from './edited-news.ts';
import { UploadDocument } from './upload-document.tsx';

/** Documents that an article may have. */
const MOST_DOCUMENTS = 12;

/** What visitors can download: each document with its kind and size, moved, removed and uploaded at once. */
export function DocumentsSection({ article: { documents, id, language }, onDone }: { article: EditedNews; onDone: (payload: Payload) => void }) {
  const { i18n } = useLingui();
  const { act, box, busy, outcome } = useSave();
  const [focus, setFocus] = useState<{ readonly id: string }>();
  useEffect(() => {
    if (focus) document.getElementById(focus.id)?.focus();
  }, [focus]);

  const move = (at: number, by: -1 | 1) =>
    void act(
      () => browserGraph.mutate(ArrangeArticleDocuments, { input: { id, documents: moved(documents, at, by).map((one) => ({ id: one.id, title: one.title, language: one.language })) } }),
      ({ payload }) => {
        onDone(payload);
        setFocus({ id: `${documents[at]?.id}-${by < 0 ? 'up' : 'down'}` });
      },
    );
  const remove = (documentId: string) =>
    void act(
      () => browserGraph.mutate(RemoveArticleDocument, { input: { id: documentId } }),
      ({ payload }) => {
        onDone(payload);
        setFocus({ id: 'document-file' });
      },
    );
  return (
    <section className="script-only" aria-labelledby="documents">
      <h2 id="documents">
        <Trans>Documents to download</Trans>
      </h2>
      {outcome && outcome.status !== 'saved' && <SaveNotice status={outcome.status === 'refused' ? 'stale' : outcome.status} ref={box} />}
      <ol className="link-editor" aria-busy={busy}>
        {documents.map((one, at) => (
          <li key={one.id}>
            <p>
              <a href={one.url} download lang={one.language === 'EN' ? 'en' : 'de'}>
                {one.title}
              </a>{' '}
              <span className="muted small">{fileInWords(one, i18n)}</span>
            </p>
            <MoveButtons id={one.id} name={one.title} isFirst={at === 0} isLast={at === documents.length - 1} onMove={(by) => move(at, by)} onRemove={() => remove(one.id)} />
          </li>
        ))}
      </ol>
      <UploadDocument id={id} isFull={documents.length >= MOST_DOCUMENTS} language={language} onDone={onDone} />
    </section>
  );
}
