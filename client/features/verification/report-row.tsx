import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Link } from 'react-router';
import type { ReportDecision, ReportKind, ReportReason } from '../../generated/enums.ts';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { agoInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import { SelectField, TextAreaField } from '../../shared/ui/field.tsx';
import { DeedNotice } from './deed-notice.tsx';
import { refusalInWords } from './refusal-words.ts';
import { reasonLabels } from './report-labels.ts';
import { useDeed } from './use-deed.ts';

export const ReportRow_report = graphql(`
  fragment ReportRow_report on Report {
    id
    kind
    reason
    comment
    createdAt
    organisation {
      slug
      name
    }
    opportunity {
      slug
      title
    }
  }
`);

const CloseReport = graphql(`
  mutation CloseReport($input: CloseReportInput!) {
    closeReport(input: $input) {
      report {
        id
      }
    }
  }
`);

const kindLabels: Record<ReportKind, MessageDescriptor> = { OPPORTUNITY: msg`Offer`, ORGANISATION: msg`Organisation`, MESSAGE: msg`Message` };

const decisionLabels: Record<ReportDecision, MessageDescriptor> = {
  NO_ACTION: msg`Nothing to do`,
  CHANGED: msg`It was corrected`,
  ASKED_TO_CHANGE: msg`The organisation was asked to change it`,
  REMOVED: msg`It was removed`,
  SUSPENDED: msg`The organisation was suspended`,
  PASSED_ON: msg`Passed on to somebody else`,
};

/** Something that was reported: what, why, and a form to note what came of it. */
export function ReportRow({ report: masked }: { report: FragmentType<typeof ReportRow_report> }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { comment, createdAt, id, kind, opportunity, organisation, reason } = unmask(ReportRow_report, masked);
  const [decision, setDecision] = useState<ReportDecision>('NO_ACTION');
  const [note, setNote] = useState('');
  const { run, ready, busy, problem, box } = useDeed();
  const thing = organisation ? { to: `/organisations/${organisation.slug}`, name: organisation.name } : opportunity && { to: `/opportunities/${opportunity.slug}`, name: opportunity.title };
  const ago = agoInWords(createdAt, now, i18n);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    await run(() => browserGraph.mutate(CloseReport, { input: { id, decision, note: note || null } }));
  }

  return (
    <article className="card case-row">
      <p className="organisation-row-kind">
        {i18n._(kindLabels[kind])} · {i18n._(reasonLabels[reason as ReportReason])}
      </p>
      <h4 className="case-row-name">{thing ? <Link to={thing.to}>{thing.name}</Link> : t`No longer to be seen, or a message`}</h4>
      {comment && <blockquote className="written-plain">{comment}</blockquote>}
      <p className="muted small">
        <Trans>reported {ago}</Trans>
      </p>
      <details className="step-form">
        <summary>
          <Trans>Close the report</Trans>
        </summary>
        <form method="post" noValidate onSubmit={(event) => void submit(event)}>
          <DeedNotice problem={problem} ref={box} />
          <SelectField label={<Trans>What came of it</Trans>} value={decision} onChange={({ target }) => setDecision(target.value as ReportDecision)}>
            {(Object.keys(decisionLabels) as ReportDecision[]).map((each) => (
              <option key={each} value={each}>
                {i18n._(decisionLabels[each])}
              </option>
            ))}
          </SelectField>
          <TextAreaField label={<Trans>Note for the other coordinators</Trans>} rows={3} value={note} onChange={({ target }) => setNote(target.value)} error={refusalInWords(problem?.refusals ?? [], 'note', i18n)} />
          <p className="actions">
            <Button type="submit" look="secondary" disabled={!ready} aria-disabled={busy || undefined}>
              {busy ? <Trans>One moment …</Trans> : <Trans>Close the report</Trans>}
            </Button>
          </p>
        </form>
      </details>
    </article>
  );
}
