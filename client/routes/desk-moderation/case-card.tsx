import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { reasonLabels } from '../../features/verification/report-labels.ts';
import type { DeedProblem } from '../../features/verification/use-deed.ts';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { caseKindLabels, deedLabels, textFlagLabels } from '../../shared/labels/moderation-labels.ts';
import { subjectLabels } from '../../shared/labels/verification-labels.ts';
import { agoInWords } from '../../shared/time/dates.ts';
import { Chip } from '../../shared/ui/chip.tsx';
import { CaseText } from './case-text.tsx';
import { ClaimButton } from './claim-button.tsx';
import { DecideForm } from './decide-form.tsx';
import type { OwnAnswer } from './moderation-query.ts';

export const CaseCard_case = graphql(`
  fragment CaseCard_case on ModerationCase {
    id
    kind
    since
    flags
    deeds
    isMine
    claimedByName
    claimedUntil
    organisation {
      slug
      name
    }
    report {
      reason
      comment
    }
    check {
      subject
    }
    decision {
      deed
      reason
      objection
      title
    }
    opportunity {
      slug
      title
      organisation {
        name
      }
    }
    event {
      slug
      title
      organisation {
        name
      }
    }
    ...CaseText_case
  }
`);

/** One case: what it is about and why, who has taken it, and what can be decided. */
export function CaseCard({ answers, of, onEnd }: { of: FragmentType<typeof CaseCard_case>; answers: readonly OwnAnswer[]; onEnd: (problem: DeedProblem | undefined) => void }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const shown = unmask(CaseCard_case, of);
  const { check, claimedUntil, decision, deeds, event, flags, id, isMine, kind, opportunity, organisation, report, since } = shown;
  const published = opportunity ?? event;
  const name = published?.title ?? organisation?.name ?? decision?.title ?? t`No longer to be seen, or a message`;
  const to = event ? `/events/${event.slug}` : opportunity ? `/opportunities/${opportunity.slug}` : organisation && (deeds.length === 0 ? `/desk/organisations/${organisation.slug}` : `/organisations/${organisation.slug}`);
  const ago = agoInWords(since, now, i18n);
  const who = shown.claimedByName ?? t`somebody else`;
  return (
    <article className="card case-row" aria-label={name}>
      <p className="organisation-row-kind">
        {i18n._(caseKindLabels[kind])}
        {report && ` · ${i18n._(reasonLabels[report.reason])}`}
        {check && ` · ${i18n._(subjectLabels[check.subject])}`}
      </p>
      <h2 className="case-row-name">{to ? <Link to={to}>{name}</Link> : name}</h2>
      {published?.organisation && <p className="muted">{published.organisation.name}</p>}
      {flags.length > 0 && (
        <ul className="case-row-facts">
          {flags.map((flag) => (
            <li key={flag}>
              <Chip>{i18n._(textFlagLabels[flag])}</Chip>
            </li>
          ))}
        </ul>
      )}
      {report?.comment && <blockquote className="written-plain">{report.comment}</blockquote>}
      {decision && (
        <>
          <p>
            {i18n._(deedLabels[decision.deed])}: {decision.reason}
          </p>
          <blockquote className="written-plain">{decision.objection}</blockquote>
        </>
      )}
      <CaseText of={shown} />
      <p className="muted small">
        <Trans>came in {ago}</Trans>
        {claimedUntil && !isMine && (
          <>
            {' · '}
            <Trans>taken by {who}</Trans>
          </>
        )}
      </p>
      {(!claimedUntil || isMine) && <ClaimButton id={id} name={name} isMine={isMine} />}
      {deeds.length > 0 && (!claimedUntil || isMine) && <DecideForm id={id} answers={answers} deeds={deeds} onEnd={onEnd} />}
    </article>
  );
}
