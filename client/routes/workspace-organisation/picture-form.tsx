import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { fileForUpload } from '../../features/organisation-editor/shrink-file.ts';
import type { PicturePurpose } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { Button } from '../../shared/ui/button.tsx';
import { SelectField, TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

const UploadPicture = graphql(`
  mutation UploadPicture($input: UploadPictureInput!) {
    uploadPicture(input: $input) {
      picture {
        id
      }
    }
  }
`);

type Problem = 'file' | 'words' | 'refused' | 'full' | 'failed';

/** Uploads a logo or a picture, with words for people who do not see it. */
export function PictureForm({ organisationId, isFull, onDone }: { organisationId: string; isFull: boolean; onDone: () => void }) {
  const { t } = useLingui();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  async function upload(file: File, altText: string, purpose: PicturePurpose): Promise<Problem | undefined> {
    const answer = await browserGraph.mutate(UploadPicture, { input: { organisationId, purpose, altText, data: await fileForUpload(file) } });
    if (answer.data) return undefined;
    const codes = answer.errors.flatMap(({ fields }) => fields.map(({ code }) => code));
    if (codes.includes('TOO_MANY')) return 'full';
    return codes.length > 0 ? 'refused' : 'failed';
  }

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const file = data.get('file');
    const words = data.get('altText');
    const altText = typeof words === 'string' ? words.trim() : '';
    setDone(false);
    if (!(file instanceof File) || file.size === 0) return setProblem('file');
    if (altText.length < 3) return setProblem('words');
    setBusy(true);
    const found = await upload(file, altText, data.get('purpose') === 'LOGO' ? 'LOGO' : 'PICTURE').catch((): Problem => 'failed');
    setBusy(false);
    setProblem(found);
    if (found) return;
    form.current?.reset();
    setDone(true);
    onDone();
  }

  const beside: Partial<Record<Problem, string>> = { file: t`Please choose a file.`, refused: t`This file cannot be used. It must be a PNG, JPEG or WebP that is not damaged.` };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate ref={form}>
      <h3>
        <Trans>Add a picture</Trans>
      </h3>
      {problem === 'full' || problem === 'failed' ? (
        <Notice kind="error" title={problem === 'full' ? <Trans>There are 8 pictures already</Trans> : <Trans>The picture could not be uploaded</Trans>}>
          <p>{problem === 'full' ? <Trans>Please remove one first.</Trans> : <Trans>Please try again in a moment.</Trans>}</p>
        </Notice>
      ) : null}
      {done && <Notice kind="success" title={<Trans>The picture is there</Trans>} />}
      <SelectField label={<Trans>What is it?</Trans>} name="purpose" defaultValue={isFull ? 'LOGO' : 'PICTURE'}>
        <option value="LOGO">{t`The logo (takes the place of the one before)`}</option>
        <option value="PICTURE" disabled={isFull}>
          {t`A picture of what you do`}
        </option>
      </SelectField>
      <TextField
        label={<Trans>File</Trans>}
        help={<Trans>PNG, JPEG or WebP. Place and camera are removed from it. Everybody who can be recognised must have agreed.</Trans>}
        type="file"
        name="file"
        accept="image/png,image/jpeg,image/webp"
        error={problem && beside[problem]}
      />
      <TextField
        label={<Trans>What is to be seen?</Trans>}
        help={<Trans>For people who do not see the picture.</Trans>}
        name="altText"
        maxLength={200}
        error={problem === 'words' ? t`Please describe the picture in a few words.` : undefined}
      />
      <div className="actions">
        <Button type="submit" look="secondary" aria-disabled={busy || undefined}>
          {busy ? <Trans>Uploading …</Trans> : <Trans>Upload</Trans>}
        </Button>
      </div>
    </form>
  );
}
