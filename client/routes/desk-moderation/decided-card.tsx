import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { DeedNotice } from '../../features/verification/deed-notice.tsx';
import { refusalInWords } from '../../features/verification/refusal-words.ts';
import { useDeed } from '../../features/verification/use-deed.ts';
import type { DeedProblem } from '../../features/verification/use-deed.ts';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { deedLabels } from '../../shared/labels/moderation-labels.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextAreaField } from '../../shared/ui/field.tsx';

export const DecidedCard_decision = graphql(`
  fragment DecidedCard_decision on ModerationDecision {
    id
    deed
    title
    reason
    objection
    answeredAt
    takenBackAt
    decidedAt
    decidedByName
  }
`);

const TakeBack = graphql(`
  mutation TakeBack($input: TakeBackDecisionInput!) {
    takeBackDecision(input: $input) {
      decision {
        id
      }
    }
  }
`);

/** What was decided, by whom, what came of it, and the way to bring back what was taken down. */
export function DecidedCard({ decision, onEnd }: { decision: FragmentType<typeof DecidedCard_decision>; onEnd: (problem: DeedProblem | undefined) => void }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { answeredAt, decidedAt, decidedByName, deed, id, objection, reason, takenBackAt, title } = unmask(DecidedCard_decision, decision);
  const { run, ready, busy, problem, box } = useDeed();
  const [words, setWords] = useState('');
  const name = title ?? t`No longer to be seen, or a message`;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = await run(() => browserGraph.mutate(TakeBack, { input: { id, reason: words } }));
    if (!found || found.kind === 'moved-on') onEnd(found);
  }

  return (
    <article className="card case-row" aria-label={name}>
      <p className="organisation-row-kind">{i18n._(deedLabels[deed])}</p>
      <h2 className="case-row-name">{name}</h2>
      {reason && <blockquote className="written-plain">{reason}</blockquote>}
      <p className="muted small">
        {dayInWords(decidedAt, now, i18n, { weekday: false })}
        {decidedByName && ` · ${decidedByName}`}
        {takenBackAt && ` · ${t`taken back since`}`}
      </p>
      {objection && (
        <>
          <p>{answeredAt ? <Trans>Objection, answered:</Trans> : <Trans>Objection, waits in the queue:</Trans>}</p>
          <blockquote className="written-plain">{objection}</blockquote>
        </>
      )}
      {deed === 'TAKE_DOWN' && !takenBackAt && (
        <details className="step-form">
          <summary>
            <Trans>Bring it back</Trans>
          </summary>
          <form method="post" noValidate onSubmit={(event) => void submit(event)}>
            <DeedNotice problem={problem} ref={box} />
            <TextAreaField label={<Trans>Reason, for the organisation</Trans>} rows={3} maxLength={2000} required value={words} onChange={({ target }) => setWords(target.value)} error={refusalInWords(problem?.refusals ?? [], 'reason', i18n)} />
            <p className="actions">
              <Button type="submit" look="secondary" disabled={!ready} aria-disabled={busy || undefined}>
                {busy ? <Trans>One moment …</Trans> : <Trans>Bring it back</Trans>}
              </Button>
            </p>
          </form>
        </details>
      )}
    </article>
  );
}
