import { Trans } from '@lingui/react/macro';
import type { OrganisationStatus } from '../../generated/enums.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { OutcomeNotice } from './outcome-notice.tsx';
import { StepForm } from './step-form.tsx';
import { useOutcome } from './use-outcome.ts';

const VerifyOrganisation = graphql(`
  mutation VerifyOrganisation($input: VerifyOrganisationInput!) {
    verifyOrganisation(input: $input) {
      case {
        id
      }
    }
  }
`);
const AskBack = graphql(`
  mutation AskBack($input: AskBackInput!) {
    askBack(input: $input) {
      case {
        id
      }
    }
  }
`);
const RejectOrganisation = graphql(`
  mutation RejectOrganisation($input: ReasonedStepInput!) {
    rejectOrganisation(input: $input) {
      case {
        id
      }
    }
  }
`);
const SuspendOrganisation = graphql(`
  mutation SuspendOrganisation($input: ReasonedStepInput!) {
    suspendOrganisation(input: $input) {
      case {
        id
      }
    }
  }
`);
const ReinstateOrganisation = graphql(`
  mutation ReinstateOrganisation($input: ReasonedStepInput!) {
    reinstateOrganisation(input: $input) {
      case {
        id
      }
    }
  }
`);

const reason = { field: 'reason', label: <Trans>Reason</Trans>, help: <Trans>The organisation reads it in a mail.</Trans> } as const;

/** The decisions that coordinators can take from where an organisation stands. */
export function DecisionForms({ id, version, status }: { id: string; version: number; status: OrganisationStatus }) {
  const { outcome, box, onEnd } = useOutcome();
  const of = { id, version, onEnd };
  return (
    <div className="step-forms">
      <OutcomeNotice outcome={outcome} ref={box} />
      {status === 'PENDING' && (
        <>
          <StepForm
            {...of}
            document={VerifyOrganisation}
            input={{ checks: [] }}
            title={<Trans>Vouch for it</Trans>}
            consequence={<Trans>The page becomes public with the checks that you noted, its offers are found, and the organisation gets a mail. At least one check that still counts is needed.</Trans>}
            button={<Trans>Vouch for this organisation</Trans>}
          />
          <StepForm
            {...of}
            document={AskBack}
            title={<Trans>Ask back</Trans>}
            consequence={<Trans>The organisation gets your question by mail and answers it here. It goes on waiting meanwhile.</Trans>}
            words={{ field: 'question', label: <Trans>Your question</Trans>, help: <Trans>The organisation reads it in a mail.</Trans> }}
            button={<Trans>Send the question</Trans>}
          />
          <StepForm
            {...of}
            document={RejectOrganisation}
            title={<Trans>Do not accept it</Trans>}
            consequence={<Trans>The page stays hidden, and the organisation gets your reason by mail. It can hand itself in again.</Trans>}
            words={reason}
            button={<Trans>Do not accept this organisation</Trans>}
          />
        </>
      )}
      {status === 'VERIFIED' && (
        <StepForm
          {...of}
          document={SuspendOrganisation}
          title={<Trans>Suspend it</Trans>}
          consequence={<Trans>Its page, offers and dates vanish at once for everybody. Nothing is deleted, and you can bring it back. The organisation gets your reason by mail.</Trans>}
          words={reason}
          button={<Trans>Suspend this organisation</Trans>}
        />
      )}
      {status === 'SUSPENDED' && (
        <StepForm
          {...of}
          document={ReinstateOrganisation}
          title={<Trans>Bring it back</Trans>}
          consequence={<Trans>Its page, offers and dates can be seen again, and the organisation gets a mail.</Trans>}
          words={reason}
          button={<Trans>Bring this organisation back</Trans>}
        />
      )}
      {status === 'REJECTED' && (
        <p>
          <Trans>There is nothing to decide until the organisation hands itself in again.</Trans>
        </p>
      )}
    </div>
  );
}
