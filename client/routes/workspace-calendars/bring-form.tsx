import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { base64Of } from '../../shared/base64-of.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import type { GraphError } from '../../shared/graph/graph.ts';
import { typedIn } from '../../shared/typed-in.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxField, SelectField, TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { problemWords } from './calendar-words.ts';
import { PreviewCalendar } from './documents.ts';
import type { ListedCalendar } from './documents.ts';

/** Bytes that the service takes as a file. */
const MOST_BYTES = 1_400_000;

/** What stands in the way: beside the field, or above the form. */
type Problem = 'NOT_A_CALENDAR' | 'TOO_LARGE' | 'ADDRESS' | 'NO_FILE' | 'NO_ADDRESS' | 'TOO_MANY' | 'RATE_LIMITED' | 'FAILED';

function problemOf(errors: readonly GraphError[]): Problem {
  const codes = errors.flatMap(({ code, fields }) => [code, ...fields.map((field) => field.code)]);
  const known = (['NOT_A_CALENDAR', 'ADDRESS', 'TOO_MANY', 'RATE_LIMITED'] as const).find((code) => codes.includes(code));
  return known ?? (codes.some((code) => /^(?:LENGTH|MAX_LENGTH|TOO_LARGE)$/.test(code)) ? 'TOO_LARGE' : 'FAILED');
}

/** Hands a file or an address over, and leads to the preview. `files` are calendars that a file may be a new version of. */
export function BringForm({ files, here, organisationId }: { organisationId: string; here: string; files: readonly ListedCalendar[] }) {
  const { i18n, t } = useLingui();
  const navigate = useNavigate();
  const [kind, setKind] = useState<'file' | 'address'>('file');
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const { attempted, box } = useFocusAfterAttempts();

  async function inputOf(data: FormData): Promise<Problem | { file: string; fileName: string; sourceId: string | null } | { address: string }> {
    if (kind === 'address') {
      const address = typedIn(data, 'address');
      return address === '' ? 'NO_ADDRESS' : { address };
    }
    const file = data.get('file');
    if (!(file instanceof File) || file.size === 0) return 'NO_FILE';
    if (file.size > MOST_BYTES) return 'TOO_LARGE';
    return { file: await base64Of(file), fileName: file.name.slice(0, 100), sourceId: typedIn(data, 'source') || null };
  }

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const input = await inputOf(new FormData(event.currentTarget));
    const answer = typeof input === 'string' ? null : await browserGraph.mutate(PreviewCalendar, { input: { organisationId, ...input } }).catch(() => null);
    setBusy(false);
    const begun = answer?.data?.previewCalendar.import;
    if (begun) return void navigate(`${here}/${begun.id}`);
    setProblem(typeof input === 'string' ? input : problemOf(answer?.errors ?? []));
    attempted();
  }

  const ofFile: Partial<Record<Problem, string>> = { NO_FILE: t`Please choose a file.`, TOO_LARGE: i18n._(problemWords.TOO_LARGE), NOT_A_CALENDAR: i18n._(problemWords.NOT_A_CALENDAR) };
  const ofAddress: Partial<Record<Problem, string>> = { NO_ADDRESS: t`Please give the address of the calendar.`, ADDRESS: i18n._(problemWords.ADDRESS) };
  const ofForm: Partial<Record<Problem, string>> = {
    TOO_MANY: t`There are 20 calendars already. Please remove one first.`,
    RATE_LIMITED: t`That was very often within an hour. Please try again later.`,
    FAILED: t`Please try again in a moment.`,
  };
  const above = problem && ofForm[problem];
  return (
    <>
      <ScriptNeeded />
      <form className="script-only" onSubmit={(event) => void submit(event)} noValidate>
        {problem && (
          <Notice kind="error" title={<Trans>The calendar was not read</Trans>} ref={box}>
            <p>{above ?? (kind === 'file' ? ofFile[problem] : ofAddress[problem])}</p>
          </Notice>
        )}
        <fieldset>
          <legend>
            <Trans>Where is the calendar?</Trans>
          </legend>
          <CheckboxField type="radio" name="kind" label={<Trans>In a file</Trans>} checked={kind === 'file'} onChange={() => setKind('file')} />
          <CheckboxField type="radio" name="kind" label={<Trans>At an address on the internet</Trans>} checked={kind === 'address'} onChange={() => setKind('address')} />
        </fieldset>
        {kind === 'file' ? (
          <>
            <TextField
              label={<Trans>File</Trans>}
              help={<Trans>A calendar that another program has saved (iCalendar, .ics), 1.4 MB at most. Who is invited in it is not read.</Trans>}
              type="file"
              name="file"
              accept=".ics,.ical,.ifb,.icalendar,text/calendar"
              error={problem && ofFile[problem]}
            />
            {files.length > 0 && (
              <SelectField
                label={<Trans>Is it a new version of a calendar?</Trans>}
                help={<Trans>With a new version, what is no longer in it is cancelled.</Trans>}
                name="source"
                defaultValue=""
              >
                <option value="">{t`No, it is another one`}</option>
                {files.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectField>
            )}
          </>
        ) : (
          <TextField
            label={<Trans>Address</Trans>}
            help={<Trans>It begins with https:// or webcal://. Many programs call it the public address of the calendar.</Trans>}
            type="url"
            name="address"
            maxLength={1000}
            autoComplete="off"
            error={problem && ofAddress[problem]}
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
