import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { DeedNotice } from '../../features/verification/deed-notice.tsx';
import { refusalInWords } from '../../features/verification/refusal-words.ts';
import { useDeed } from '../../features/verification/use-deed.ts';
import type { DeedProblem } from '../../features/verification/use-deed.ts';
import type { ModerationDeed } from '../../generated/enums.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { deedChoices } from '../../shared/labels/moderation-labels.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxField, TextAreaField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { AnswerTemplates } from './answer-templates.tsx';
import type { OwnAnswer } from './moderation-query.ts';

const DecideCase = graphql(`
  mutation DecideCase($input: DecideModerationCaseInput!) {
    decideModerationCase(input: $input) {
      decision {
        id
      }
    }
  }
`);

/** What can be decided about a case, each with what it will do, and the reason that goes with it. */
export function DecideForm({ id, answers, deeds, onEnd }: { id: string; answers: readonly OwnAnswer[]; deeds: readonly ModerationDeed[]; onEnd: (problem: DeedProblem | undefined) => void }) {
  const { i18n } = useLingui();
  const { run, ready, busy, problem, box } = useDeed();
  const [deed, setDeed] = useState(deeds[0] as ModerationDeed);
  const [reason, setReason] = useState('');
  const refusals = problem?.refusals ?? [];
  const isOwn = refusals.some(({ code }) => code === 'OWN_DECISION');
  const isForOthers = deed === 'KEEP' || deed === 'PASS_ON';

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = await run(() => browserGraph.mutate(DecideCase, { input: { id, deed, reason: reason || null } }));
    if (!found || (found.kind === 'moved-on' && !found.refusals.some(({ code }) => code === 'OWN_DECISION'))) onEnd(found);
  }

  return (
    <details className="step-form">
      <summary>
        <Trans>Decide</Trans>
      </summary>
      <form method="post" noValidate onSubmit={(event) => void submit(event)}>
        {isOwn ? (
          <Notice kind="info" ref={box} title={<Trans>Somebody else answers this objection</Trans>}>
            <p>
              <Trans>You made the decision that it is about. Please leave the answer to another coordinator of this network.</Trans>
            </p>
          </Notice>
        ) : (
          <DeedNotice problem={problem} ref={box} />
        )}
        <fieldset className="plain-fieldset">
          <legend>
            <Trans>What do you decide?</Trans>
          </legend>
          {deeds.map((one) => (
            <CheckboxField key={one} type="radio" name={`deed-${id}`} label={i18n._(deedChoices[one].name)} help={i18n._(deedChoices[one].help)} checked={deed === one} onChange={() => setDeed(one)} />
          ))}
        </fieldset>
        {!isForOthers && <AnswerTemplates deed={deed} own={answers} onChoose={setReason} />}
        <TextAreaField
          label={isForOthers ? <Trans>Note for the other coordinators</Trans> : <Trans>Reason, for the organisation</Trans>}
          rows={5}
          maxLength={2000}
          required={!isForOthers}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          error={refusalInWords(refusals, 'reason', i18n)}
        />
        <p className="actions">
          <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
            {busy ? <Trans>One moment …</Trans> : <Trans>Decide it so</Trans>}
          </Button>
        </p>
      </form>
    </details>
  );
}
