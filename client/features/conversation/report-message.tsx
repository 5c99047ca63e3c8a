import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { ReportReason } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { Button } from '../../shared/ui/button.tsx';
import { SelectField, TextAreaField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { attempt } from './failure.ts';
import type { Failure } from './failure.ts';
import { FailureNotice } from './failure-notice.tsx';
import { REPORT_REASONS, reportComment } from './report-words.ts';

const ReportMessageDocument = graphql(`
  mutation ReportMessage($input: ReportContentInput!) {
    reportContent(input: $input) {
      status
    }
  }
`);

/** Shows a message of the other side to the coordinators of the network. `networkId` may be unknown where there is one network only. */
export function ReportMessage({ message, networkId }: { message: { readonly id: string; readonly body: string }; networkId: string | undefined }) {
  const [state, setState] = useState<'closed' | 'open' | 'done'>('closed');
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state === 'done') done.current?.focus();
  }, [state]);
  if (state === 'closed') {
    return (
      <Button look="quiet" className="letter-report script-only no-print" aria-describedby={`message-${message.id}`} onClick={() => setState('open')}>
        <Trans>Report this message</Trans>
      </Button>
    );
  }
  if (state === 'done') {
    return (
      <Notice kind="success" title={<Trans>Thank you, it is reported</Trans>} ref={done}>
        <p>
          <Trans>The coordination of the network looks at it. The other side does not hear who reported it.</Trans>
        </p>
      </Notice>
    );
  }
  return <ReportForm message={message} networkId={networkId} onCancel={() => setState('closed')} onDone={() => setState('done')} />;
}

function ReportForm({ message, networkId, onCancel, onDone }: { message: { readonly id: string; readonly body: string }; networkId: string | undefined; onCancel: () => void; onDone: () => void }) {
  const { i18n } = useLingui();
  const [reason, setReason] = useState<ReportReason>('OFFENSIVE');
  const [words, setWords] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const first = useRef<HTMLSelectElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    if (failure) notice.current?.focus();
  }, [failure]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const input = { kind: 'MESSAGE' as const, id: message.id, reason, comment: reportComment(words, message.body), ...(networkId && { networkId }) };
    const outcome = await attempt(() => browserGraph.mutate(ReportMessageDocument, { input }));
    setBusy(false);
    setFailure(outcome.failure);
    if (!outcome.failure) onDone();
  }

  return (
    <form className="letter-report-form" method="post" noValidate onSubmit={(event) => void submit(event)}>
      {failure && <FailureNotice failure={failure} ref={notice} />}
      <SelectField label={<Trans>What is wrong with this message?</Trans>} name="reason" ref={first} value={reason} onChange={({ target }) => setReason(target.value as ReportReason)}>
        {REPORT_REASONS.map(([value, label]) => (
          <option key={value} value={value}>
            {i18n._(label)}
          </option>
        ))}
      </SelectField>
      <TextAreaField
        label={<Trans>What should the coordination know?</Trans>}
        help={<Trans>They also get the text of this message. They see nothing else of your conversation.</Trans>}
        name="words"
        rows={3}
        maxLength={1000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className="actions">
        <Button type="submit" aria-disabled={busy || undefined}>
          <Trans>Report</Trans>
        </Button>
        <Button look="secondary" onClick={onCancel}>
          <Trans>Go back</Trans>
        </Button>
      </div>
    </form>
  );
}
