import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { SelectField, TextField } from '../../shared/ui/field.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import type { Locale } from '../../generated/graphql.ts';
import { UploadArticleDocument } from './attachments.ts';
import { chosenDocument, documentErrors, type DocumentTrouble } from './document-fields.ts';
import type { Payload } from './edited-news.ts';
import { rememberingSender } from './send-file.ts';
import { type Sending, SentSoFar } from './sent-so-far.tsx';

/** Chooses a file, says what it is and in which language, and uploads it. What cannot be taken is said before it is sent, where that can be known. */
export function UploadDocument({ id, isFull, language, onDone }: { id: string; isFull: boolean; language: Locale; onDone: (payload: Payload) => void }) {
  const { i18n, t } = useLingui();
  const { documentMegabytes: megabytes } = useAppState();
  const { act, box, busy, forget, outcome, refusals } = useSave();
  const [sending, setSending] = useState<Sending>();
  const [trouble, setTrouble] = useState<DocumentTrouble>();
  const sender = useRef(rememberingSender());
  const form = useRef<HTMLFormElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const chosen = isFull ? 'many' : chosenDocument(new FormData(event.currentTarget), megabytes);
    forget();
    setTrouble(typeof chosen === 'string' ? chosen : undefined);
    if (typeof chosen === 'string') return;
    const { file, ...words } = chosen;
    const { size } = file;
    await act(
      async () => {
        setSending({ size, sent: 0 });
        const { data: upload, errors } = await sender.current(file, (sent) => setSending({ size, sent })).finally(() => setSending(undefined));
        return upload ? browserGraph.mutate(UploadArticleDocument, { input: { id, upload: upload.id, ...words } }) : { data: null, errors };
      },
      ({ payload }) => {
        form.current?.reset();
        sender.current = rememberingSender();
        onDone(payload);
      },
    );
  }

  const errors = documentErrors(trouble, refusals, { i18n, megabytes });
  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      {outcome && outcome.status !== 'refused' && <SaveNotice status={outcome.status} ref={box} />}
      <TextField
        id="document-file"
        label={t`File`}
        help={<Trans>PDF, Word, Excel, PowerPoint, OpenDocument or plain text, up to {megabytes} MB, without macros and without password. Please remove names and notes that are not meant for everybody.</Trans>}
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
      <SentSoFar sending={sending} />
      <div className="actions">
        <Button type="submit" look="secondary" aria-disabled={busy || undefined}>
          {busy ? <Trans>Uploading …</Trans> : <Trans>Upload the document</Trans>}
        </Button>
      </div>
    </form>
  );
}
