import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { base64Of } from '../../shared/base64-of.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import type { GraphError } from '../../shared/graph/graph.ts';
import { typedIn } from '../../shared/typed-in.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxField, TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { UploadList } from './documents.ts';

/** Bytes that the service takes. */
const MOST_BYTES = 1_400_000;

type Problem = 'NO_FILE' | 'TOO_LARGE' | 'ADDRESS' | 'RATE_LIMITED' | 'FAILED';

function problemOf(errors: readonly GraphError[]): Problem {
  const codes = errors.flatMap(({ code, fields }) => [code, ...fields.map((field) => field.code)]);
  const known = (['RATE_LIMITED', 'ADDRESS'] as const).find((code) => codes.includes(code));
  if (known) return known;
  return codes.some((code) => /^(?:LENGTH|MAX_LENGTH|TOO_LARGE)$/.test(code)) ? 'TOO_LARGE' : 'FAILED';
}

/** Hands a list over, and leads to its preview. */
export function UploadForm({ here, networkId }: { here: string; networkId: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const [kind, setKind] = useState<'file' | 'address'>('file');
  const { attempted, box } = useFocusAfterAttempts();

  async function inputOf(data: FormData): Promise<Problem | { file: string; fileName: string } | { address: string }> {
    if (kind === 'address') return { address: typedIn(data, 'address') };
    const file = data.get('file');
    if (!(file instanceof File) || file.size === 0) return 'NO_FILE';
    return file.size > MOST_BYTES ? 'TOO_LARGE' : { file: await base64Of(file), fileName: file.name.slice(0, 100) };
  }

  async function upload(data: FormData): Promise<Problem | { id: string }> {
    const input = await inputOf(data);
    if (typeof input === 'string') return input;
    const answer = await browserGraph.mutate(UploadList, { input: { networkId, ...input } }).catch(() => null);
    return answer?.data?.uploadList.import ?? problemOf(answer?.errors ?? []);
  }

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const result = await upload(new FormData(event.currentTarget));
    setBusy(false);
    if (typeof result !== 'string') return void navigate(`${here}/${result.id}`);
    setProblem(result);
    attempted();
  }

  const words: Record<Problem, string> = {
    NO_FILE: t`Please choose a file.`,
    TOO_LARGE: t`The file is too large: 1.4 MB at most. Please split it.`,
    ADDRESS: t`Please give an address that begins with https://.`,
    RATE_LIMITED: t`That was very often within an hour. Please try again later.`,
    FAILED: t`Please try again in a moment.`,
  };
  return (
    <>
      <ScriptNeeded />
      <form className="script-only" onSubmit={(event) => void submit(event)} noValidate>
        {problem && (
          <Notice kind="error" title={<Trans>The list was not read</Trans>} ref={box}>
            <p>{words[problem]}</p>
          </Notice>
        )}
        <fieldset>
          <legend>
            <Trans>Where is the list?</Trans>
          </legend>
          <CheckboxField type="radio" name="kind" label={<Trans>In a file</Trans>} checked={kind === 'file'} onChange={() => setKind('file')} />
          <CheckboxField type="radio" name="kind" label={<Trans>At an address on the internet</Trans>} checked={kind === 'address'} onChange={() => setKind('address')} />
        </fieldset>
        {kind === 'file' ? (
          <TextField
            label={<Trans>File</Trans>}
            help={<Trans>A table of organisations, or of the help that they want, saved as “CSV”: one row each, up to 5,000 rows and 1.4 MB. You see first what would happen.</Trans>}
            type="file"
            name="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            error={(problem === 'NO_FILE' || problem === 'TOO_LARGE') && words[problem]}
          />
        ) : (
          <TextField
            label={<Trans>Address</Trans>}
            help={<Trans>It begins with https:// and leads to the file itself (CSV), without signing in. You see first what would happen; later it can be read there every night.</Trans>}
            type="url"
            name="address"
            maxLength={1000}
            autoComplete="off"
            error={problem === 'ADDRESS' && words.ADDRESS}
          />
        )}
        <div className="actions">
          <Button type="submit" aria-disabled={busy || undefined}>
            {busy ? <Trans>Handing it over …</Trans> : <Trans>Look at it first</Trans>}
          </Button>
        </div>
      </form>
    </>
  );
}
