import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { chosenPicture, PictureFields, type PictureProblem } from '../../features/picture/picture-fields.tsx';
import { fileForUpload } from '../../features/picture/shrink-file.ts';
import type { PicturePurpose } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { SelectField } from '../../shared/ui/field.tsx';
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

type Problem = PictureProblem | 'full' | 'failed';

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
    return codes.length > 0 ? 'unusable' : 'failed';
  }

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const chosen = chosenPicture(event.currentTarget);
    const purpose = new FormData(event.currentTarget).get('purpose') === 'LOGO' ? 'LOGO' : 'PICTURE';
    setDone(false);
    if (typeof chosen === 'string') return setProblem(chosen);
    setBusy(true);
    const found = await upload(chosen.file, chosen.altText, purpose).catch((): Problem => 'failed');
    setBusy(false);
    setProblem(found);
    if (found) return;
    form.current?.reset();
    setDone(true);
    onDone();
  }

  const beside = problem === 'full' || problem === 'failed' ? undefined : problem;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate ref={form}>
      <h3>
        <Trans>Add a picture</Trans>
      </h3>
      {problem && !beside && (
        <Notice kind="error" title={problem === 'full' ? <Trans>There are 8 pictures already</Trans> : <Trans>The picture could not be uploaded</Trans>}>
          <p>{problem === 'full' ? <Trans>Please remove one first.</Trans> : <Trans>Please try again in a moment.</Trans>}</p>
        </Notice>
      )}
      {done && <Notice kind="success" title={<Trans>The picture is there</Trans>} />}
      <SelectField label={<Trans>What is it?</Trans>} name="purpose" defaultValue={isFull ? 'LOGO' : 'PICTURE'}>
        <option value="LOGO">{t`The logo (takes the place of the one before)`}</option>
        <option value="PICTURE" disabled={isFull}>
          {t`A picture of what you do`}
        </option>
      </SelectField>
      <PictureFields label={<Trans>File</Trans>} problems={[beside]} busy={busy} />
    </form>
  );
}
