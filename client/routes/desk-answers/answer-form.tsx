import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useRevalidator } from 'react-router';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextAreaField, TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { DeleteAnswer, SaveAnswer } from './documents.ts';
import type { OwnAnswer } from './documents.ts';

const NEW = { name: '', german: '', english: '' };

/** Writes an answer of the network, or changes one. */
export function AnswerForm({ answer, networkId }: { answer: OwnAnswer | null; networkId: string }) {
  const { t } = useLingui();
  const { revalidate } = useRevalidator();
  const [texts, setTexts] = useState(answer ?? NEW);
  const { act, box, busy, outcome, refusals } = useSave();
  const codes = new Set(refusals.map(({ code, path }) => `${path} ${code}`));
  const { english, german, name } = texts;
  const off = { 'aria-disabled': busy || undefined };

  function submit(event: FormEvent): void {
    event.preventDefault();
    void act(
      () => browserGraph.mutate(SaveAnswer, { input: { networkId, id: answer?.id ?? null, name, german, english } }),
      () => {
        if (!answer) setTexts(NEW);
        void revalidate();
      },
    );
  }
  const remove = () => answer && act(() => browserGraph.mutate(DeleteAnswer, { input: { id: answer.id } }), () => void revalidate());

  return (
    <form className="script-only" noValidate onSubmit={submit}>
      {outcome?.status === 'saved' && <Notice kind="success" title={<Trans>Saved.</Trans>} ref={box} />}
      {outcome?.status === 'refused' && <Notice kind="error" title={<Trans>The answer was not saved</Trans>} ref={box} />}
      {outcome?.status === 'stale' && <Notice kind="error" title={<Trans>There are 50 answers already. Please delete one first.</Trans>} ref={box} />}
      {(outcome?.status === 'failed' || outcome?.status === 'not-allowed') && <SaveNotice status={outcome.status} ref={box} />}
      <TextField
        label={<Trans>Name of the answer</Trans>}
        value={name}
        maxLength={80}
        required
        onChange={({ target }) => setTexts({ ...texts, name: target.value })}
        error={codes.has('input.name NAME_TAKEN') ? t`Another answer has this name.` : [...codes].some((code) => code.startsWith('input.name')) && t`Please give a name of at most 80 characters.`}
      />
      <TextAreaField label={<Trans>Text in German</Trans>} lang="de" rows={4} maxLength={2000} value={german} onChange={({ target }) => setTexts({ ...texts, german: target.value })} error={codes.has('input.german REQUIRED') && t`Please write the answer in one language at least.`} />
      <TextAreaField label={<Trans>Text in English</Trans>} lang="en" rows={4} maxLength={2000} value={english} onChange={({ target }) => setTexts({ ...texts, english: target.value })} />
      <p className="actions">
        <Button type="submit" {...off} look={answer ? 'secondary' : 'primary'}>
          {answer ? <Trans>Save the answer</Trans> : <Trans>Add the answer</Trans>}
        </Button>
        {answer && (
          <Button look="quiet" {...off} aria-label={t`Delete: ${answer.name}`} onClick={() => void remove()}>
            <Trans>Delete</Trans>
          </Button>
        )}
      </p>
    </form>
  );
}
