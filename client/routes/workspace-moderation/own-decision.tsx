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

export const OwnDecision_decision = graphql(`
  fragment OwnDecision_decision on ModerationDecision {
    id
    deed
    title
    reason
    objection
    answeredAt
    decidedAt
    takenBackAt
    canBeObjectedTo
  }
`);

const ObjectToDecision = graphql(`
  mutation ObjectToDecision($input: ObjectToDecisionInput!) {
    objectToDecision(input: $input) {
      decision {
        id
      }
    }
  }
`);

/** One decision about what the organisation published: what, why, and the one objection. */
export function OwnDecision({ decision, onEnd }: { decision: FragmentType<typeof OwnDecision_decision>; onEnd: (problem: DeedProblem | undefined) => void }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { answeredAt, canBeObjectedTo, decidedAt, deed, id, objection, reason, takenBackAt, title } = unmask(OwnDecision_decision, decision);
  const { run, ready, busy, problem, box } = useDeed();
  const [words, setWords] = useState('');

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = await run(() => browserGraph.mutate(ObjectToDecision, { input: { id, objection: words } }));
    if (!found || found.kind === 'moved-on') onEnd(found);
  }

  return (
    <article className="card case-row" aria-label={title ?? ''}>
      <p className="organisation-row-kind">{i18n._(deedLabels[deed])}</p>
      <h2 className="case-row-name">{title}</h2>
      {reason && <blockquote className="written-plain">{reason}</blockquote>}
      <p className="muted small">
        {dayInWords(decidedAt, now, i18n, { weekday: false })}
        {takenBackAt && ` · ${t`taken back since`}`}
      </p>
      {objection && (
        <>
          <p>{answeredAt ? <Trans>Your objection was answered:</Trans> : <Trans>You have objected. The coordination looks at it once more:</Trans>}</p>
          <blockquote className="written-plain">{objection}</blockquote>
        </>
      )}
      {canBeObjectedTo && (
        <details className="step-form">
          <summary>
            <Trans>Object to it</Trans>
          </summary>
          <form method="post" noValidate onSubmit={(event) => void submit(event)}>
            <DeedNotice problem={problem} ref={box} />
            <TextAreaField
              label={<Trans>Why do you see it differently?</Trans>}
              help={<Trans>You can object once. Another coordinator reads it, if there is one.</Trans>}
              rows={5}
              maxLength={2000}
              required
              value={words}
              onChange={({ target }) => setWords(target.value)}
              error={refusalInWords(problem?.refusals ?? [], 'objection', i18n)}
            />
            <p className="actions">
              <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
                {busy ? <Trans>One moment …</Trans> : <Trans>Send the objection</Trans>}
              </Button>
            </p>
          </form>
        </details>
      )}
    </article>
  );
}
