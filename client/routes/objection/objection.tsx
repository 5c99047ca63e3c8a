import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useLoaderData, useSearchParams } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { deedLabels } from '../../shared/labels/moderation-labels.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { dayInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextAreaField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';

const DecisionByLink = graphql(`
  query DecisionByLink($token: String!) {
    decisionByLink(token: $token) {
      id
      deed
      title
      reason
      decidedAt
      objection
      canBeObjectedTo
    }
  }
`);

const ObjectByLink = graphql(`
  mutation ObjectByLink($input: ObjectByLinkInput!) {
    objectByLink(input: $input) {
      decision {
        id
      }
    }
  }
`);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  return needed(await context.get(pageContext).graph.query(DecisionByLink, { token }));
}

function ObjectionForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const [params] = useSearchParams();
  const [words, setWords] = useState('');
  const { act, box, busy, outcome } = useSave();

  function submit(event: FormEvent): void {
    event.preventDefault();
    void act(() => browserGraph.mutate(ObjectByLink, { input: { token: params.get('token') ?? '', objection: words } }), onDone);
  }

  return (
    <form className="script-only" noValidate onSubmit={submit}>
      {outcome?.status === 'stale' && <Notice kind="error" title={<Trans>There is nothing to object to any longer</Trans>} ref={box} />}
      {outcome?.status === 'refused' && <Notice kind="error" title={<Trans>The objection was not sent</Trans>} ref={box} />}
      {(outcome?.status === 'failed' || outcome?.status === 'not-allowed') && <SaveNotice status={outcome.status} ref={box} />}
      <TextAreaField
        label={<Trans>Why do you see it differently?</Trans>}
        help={<Trans>You can object once. Another coordinator reads it, if there is one.</Trans>}
        rows={6}
        maxLength={2000}
        required
        value={words}
        onChange={({ target }) => setWords(target.value)}
        error={outcome?.status === 'refused' && t`Please write at least 10 and at most 2,000 characters.`}
      />
      <p className="actions">
        <Button type="submit" aria-disabled={busy || undefined}>
          {busy ? <Trans>One moment …</Trans> : <Trans>Send the objection</Trans>}
        </Button>
      </p>
    </form>
  );
}

/** Where the link of the mail about a decision leads: to object without an account. Opening it changes nothing. */
export function Component() {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { decisionByLink: decision } = useLoaderData<typeof loader>();
  const [isDone, setIsDone] = useState(false);
  const title = t`Object to a decision`;
  return (
    <div className="prose-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      {!decision && (
        <Notice kind="warning" title={<Trans>This link leads to no decision (any more)</Trans>}>
          <p>
            <Trans>It is good for 30 days. Perhaps it was cut off: please copy the whole link from the e-mail into the address bar. Who acts for the organisation can also object in its workspace.</Trans>
          </p>
        </Notice>
      )}
      {decision && (
        <>
          <article className="card">
            <p className="organisation-row-kind">{i18n._(deedLabels[decision.deed])}</p>
            <h2>{decision.title}</h2>
            {decision.reason && <blockquote className="written-plain">{decision.reason}</blockquote>}
            <p className="muted small">{dayInWords(decision.decidedAt, now, i18n, { weekday: false })}</p>
          </article>
          {isDone ? (
            <Notice kind="success" title={<Trans>Your objection has arrived</Trans>}>
              <p>
                <Trans>The coordination looks at it once more. You get the answer by e-mail.</Trans>
              </p>
            </Notice>
          ) : decision.canBeObjectedTo ? (
            <>
              <ScriptNeeded />
              <ObjectionForm onDone={() => setIsDone(true)} />
            </>
          ) : (
            <Notice kind="info" title={decision.objection ? <Trans>This decision has been objected to already</Trans> : <Trans>There is nothing to object to any longer</Trans>} />
          )}
        </>
      )}
    </div>
  );
}
