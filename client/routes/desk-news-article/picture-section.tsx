import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { chosenPicture, PictureFields, type PictureProblem } from '../../features/picture/picture-fields.tsx';
import { fileForUpload } from '../../features/picture/shrink-file.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { Button } from '../../shared/ui/button.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { RemoveNewsPicture, UploadNewsPicture } from './attachments.ts';
import type { EditedNews, Payload } from './edited-news.ts';
import { useSave } from '../../shared/graph/use-save.ts';

const REFUSED: Readonly<Record<string, PictureProblem>> = { 'input.data': 'unusable', 'input.altText': 'altText' };

/** The picture of an article with the words for people who do not see it; another one takes its place. */
export function PictureSection({ article: { id, picture }, onDone }: { article: EditedNews; onDone: (payload: Payload) => void }) {
  const { act, box, busy, outcome, refusals } = useSave();
  const [missing, setMissing] = useState<PictureProblem>();
  const form = useRef<HTMLFormElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const chosen = chosenPicture(event.currentTarget);
    if (typeof chosen === 'string') return setMissing(chosen);
    setMissing(undefined);
    const { altText, file } = chosen;
    const data = await fileForUpload(file);
    await act(
      () => browserGraph.mutate(UploadNewsPicture, { input: { id, altText, data } }),
      ({ payload }) => {
        form.current?.reset();
        onDone(payload);
      },
    );
  }

  return (
    <section className="script-only" aria-labelledby="picture">
      <h2 id="picture">
        <Trans>Picture</Trans>
      </h2>
      {outcome && outcome.status !== 'refused' && <SaveNotice status={outcome.status} ref={box} />}
      {picture && (
        <>
          <figure className="news-picture">
            <img src={picture.url} alt={picture.altText} width={picture.width} height={picture.height} />
            <figcaption className="muted small">{picture.altText}</figcaption>
          </figure>
          <p className="actions">
            <Button look="secondary" aria-disabled={busy || undefined} onClick={() => void act(() => browserGraph.mutate(RemoveNewsPicture, { input: { id } }), ({ payload }) => onDone(payload))}>
              <Trans>Remove the picture</Trans>
            </Button>
          </p>
        </>
      )}
      <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
        <PictureFields label={picture ? <Trans>Another file</Trans> : <Trans>File</Trans>} problems={[missing, ...refusals.map(({ path }) => REFUSED[path])]} busy={busy} />
      </form>
    </section>
  );
}
