import { Trans } from '@lingui/react/macro';
import type { OrganisationStatus } from '../../generated/enums.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { OutcomeNotice } from './outcome-notice.tsx';
import { StepForm } from './step-form.tsx';
import { useOutcome } from './use-outcome.ts';

const AnswerQuestion = graphql(`
  mutation AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      case {
        id
      }
    }
  }
`);
const ResubmitOrganisation = graphql(`
  mutation ResubmitOrganisation($input: ResubmitOrganisationInput!) {
    resubmitOrganisation(input: $input) {
      case {
        id
      }
    }
  }
`);

/** What owners can do while their organisation is not public: answer the open question, or hand it in again. */
export function OwnerForms({ id, version, status, hasQuestion }: { id: string; version: number; status: OrganisationStatus; hasQuestion: boolean }) {
  const { outcome, box, onEnd } = useOutcome();
  return (
    <div className="step-forms">
      <OutcomeNotice outcome={outcome} ref={box} />
      {status === 'PENDING' && hasQuestion && (
        <StepForm
          id={id}
          version={version}
          onEnd={onEnd}
          document={AnswerQuestion}
          title={<Trans>Answer the question</Trans>}
          consequence={<Trans>The coordinators read your answer and go on checking.</Trans>}
          words={{ field: 'answer', label: <Trans>Your answer</Trans> }}
          button={<Trans>Send the answer</Trans>}
        />
      )}
      {status === 'REJECTED' && (
        <StepForm
          id={id}
          version={version}
          onEnd={onEnd}
          document={ResubmitOrganisation}
          title={<Trans>Hand it in again</Trans>}
          consequence={<Trans>The coordinators look at your organisation once more.</Trans>}
          words={{ field: 'message', label: <Trans>What has changed</Trans> }}
          button={<Trans>Hand the organisation in again</Trans>}
        />
      )}
    </div>
  );
}
