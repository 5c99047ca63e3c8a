import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { CheckboxField, TextAreaField } from '../../shared/ui/field.tsx';
import { CircleAlert } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { ReportProblem } from './report-problem.tsx';
import { reasonsFor, reasonWords, type Reported } from './report-words.ts';
import { useReport } from './use-report.ts';

/** Asks why, takes a few words along, and says what came of it. */
export function ReportForm({ reported }: { reported: Reported }) {
  const { i18n, t } = useLingui();
  const id = useId();
  const { draft, change, submit, ready, busy, result, box } = useReport(reported);
  if (result === 'sent') {
    return (
      <Notice kind="success" title={<Trans>Thank you, it is reported</Trans>} ref={box}>
        <p>
          <Trans>The coordination of the network looks at it. Nobody is told who reported it.</Trans>
        </p>
      </Notice>
    );
  }
  const reasons = reasonsFor(reported.kind);
  const reasonError = result === 'reason' && t`Please choose what is wrong.`;
  const wordsError = result === 'words' && t`Please say in a few words what it is.`;
  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)}>
      {reasonError && <ErrorSummary entries={[{ id: `${id}-${reasons[0]}`, label: t`What is wrong?` }]} ref={box} />}
      {wordsError && <ErrorSummary entries={[{ id: `${id}-words`, label: t`What should the coordination know?` }]} ref={box} />}
      {result && result !== 'reason' && result !== 'words' && <ReportProblem outcome={result} ref={box} />}
      <fieldset aria-describedby={reasonError ? `${id}-error` : undefined}>
        <legend className="legend">
          <Trans>What is wrong?</Trans>
        </legend>
        {reasonError && (
          <p className="field-error" id={`${id}-error`}>
            <CircleAlert aria-hidden />
            {reasonError}
          </p>
        )}
        {reasons.map((reason) => (
          <CheckboxField key={reason} type="radio" name="reason" id={`${id}-${reason}`} label={i18n._(reasonWords[reason])} checked={draft.reason === reason} onChange={() => change({ reason })} />
        ))}
      </fieldset>
      <TextAreaField
        label={draft.reason === 'OTHER' && !reported.quote ? <Trans>What should the coordination know?</Trans> : <Trans>What should the coordination know? (optional)</Trans>}
        help={reported.quote ? <Trans>They also get the text of this message. They see nothing else of your conversation.</Trans> : <Trans>You need not give your name.</Trans>}
        error={wordsError}
        id={`${id}-words`}
        rows={3}
        maxLength={1000}
        value={draft.words}
        onChange={({ target }) => change({ words: target.value })}
      />
      <Button type="submit" look="secondary" disabled={!ready} aria-disabled={busy || undefined}>
        {busy ? <Trans>One moment …</Trans> : <Trans>Send the report</Trans>}
      </Button>
    </form>
  );
}
