import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { base64Of } from '../../shared/base64-of.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { SelectField, TextField } from '../../shared/ui/field.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import type { Locale } from '../../generated/graphql.ts';
import { UploadArticleDocument } from './attachments.ts';
import { chosenDocument, documentErrors, type DocumentTrouble } from './document-fields.ts';
import type { Payload } from './edited-news.ts';

/** Chooses a file, says what it is and in which language, and uploads it. What cannot be taken is said before it is sent, where that can be known. */
export function UploadDocument({ id, language, onDone }: { id: string; language: Locale; onDone: (payload: Payload) => void }) {
  const { i18n, t } = useLingui();
  const { act, box, busy, forget, outcome, refusals } = useSave();
  const [trouble, setTrouble] = useState<DocumentTrouble>();
  const form = useRef<HTMLFormElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const chosen = chosenDocument(new FormData(event.currentTarget));
    if (typeof chosen === 'string') {
      forget();
      return setTrouble(chosen);
    }
    setTrouble(undefined);
    const { file, ...words } = chosen;
    const data = await base64Of(file);
    await act(
      () => browserGraph.mutate(UploadArticleDocument, { input: { id, data, ...words } }),
      ({ payload }) => {
        form.current?.reset();
        onDone(payload);
      },
    );
  }

  const errors = documentErrors(trouble, refusals, i18n);
  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      {outcome && outcome.status !== 'refused' && <SaveNotice status={outcome.status} ref={box} />}
      <TextField
        id="document-file"
        label={t`File`}
        help={<Trans>PDF, Word, Excel, PowerPoint, OpenDocument or plain text, up to 1.4 MB, without macros and without password. Please remove names and notes that are not meant for everybody.</Trans>}
        type="file"
        name="file"
        accept=".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt"
        error={errors.file}
      />
      <TextField id="document-title" label={t`What is it?`} name="title" maxLength={120} error={errors.title} />
      <SelectField id="document-language" label={t`Language of the document`} name="language" defaultValue={language}>
        <option value="DE" lang="de">
          Deutsch
        </option>
        <option value="EN" lang="en">
          English
        </option>
      </SelectField>
      <div className="actions">
        <Button type="submit" look="secondary" aria-disabled={busy || undefined}>
          {busy ? <Trans>Uploading …</Trans> : <Trans>Upload the document</Trans>}
        </Button>
      </div>
    </form>
  );
}
