import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { fileForUpload } from '../../features/organisation-editor/shrink-file.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { RemoveNewsPicture, UploadNewsPicture } from './documents.ts';
import type { EditedNews, Payload } from './edited-news.ts';
import { useNewsDeed } from './use-news-deed.ts';

/** The picture of an article with the words for people who do not see it; another one takes its place. */
export function PictureSection({ article: { id, picture }, onDone }: { article: EditedNews; onDone: (payload: Payload) => void }) {
  const { t } = useLingui();
  const { act, box, busy, outcome, refusals } = useNewsDeed();
  const [missing, setMissing] = useState<'file' | 'altText'>();
  const form = useRef<HTMLFormElement>(null);
  const refused = (field: string) => refusals.some(({ path }) => path === `input.${field}`);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const [file, words] = [values.get('file'), values.get('altText')];
    const altText = typeof words === 'string' ? words.trim() : '';
    if (!(file instanceof File) || file.size === 0) return setMissing('file');
    if (altText.length < 3) return setMissing('altText');
    setMissing(undefined);
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
        <TextField
          label={picture ? <Trans>Another file</Trans> : <Trans>File</Trans>}
          help={<Trans>PNG, JPEG or WebP. Place and camera are removed from it. Everybody who can be recognised must have agreed.</Trans>}
          type="file"
          name="file"
          accept="image/png,image/jpeg,image/webp"
          error={missing === 'file' ? t`Please choose a file.` : refused('data') && t`This file cannot be used. It must be a PNG, JPEG or WebP that is not damaged.`}
        />
        <TextField
          label={<Trans>What is to be seen?</Trans>}
          help={<Trans>For people who do not see the picture.</Trans>}
          name="altText"
          maxLength={200}
          error={(missing === 'altText' || refused('altText')) && t`Please describe the picture in a few words.`}
        />
        <div className="actions">
          <Button type="submit" look="secondary" aria-disabled={busy || undefined}>
            {busy ? <Trans>Uploading …</Trans> : <Trans>Upload</Trans>}
          </Button>
        </div>
      </form>
    </section>
  );
}
