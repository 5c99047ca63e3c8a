import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmStep } from '../../features/confirmation/confirm-step.tsx';
import { useConfirmation } from '../../features/confirmation/use-confirmation.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { OutcomeNotice } from './outcome-notice.tsx';

const ConfirmRegistration = graphql(`
  mutation ConfirmRegistration($input: ConfirmRegistrationInput!) {
    confirmRegistration(input: $input) {
      linkToken
      registration {
        id
        status
        place
      }
      registrations {
        id
        status
        shift {
          title
        }
      }
    }
  }
`);

/** What the service refuses beside what every link can be refused for. */
const OTHERS = { ALREADY_REGISTERED: 'there', EVENT_CANCELLED: 'closed', EVENT_OVER: 'closed', OPEN_TO_ALL: 'closed', MORE_THAN_SEATS: 'closed', OVERLAPS: 'there', UNKNOWN: 'closed' } as const;

/** Where the link of the confirmation mail leads. Opening it changes nothing, since mail scanners open links too; the button does. */
export function Component() {
  const { t } = useLingui();
  const { box, busy, confirm, outcome, ready } = useConfirmation((token) => browserGraph.mutate(ConfirmRegistration, { input: { token } }), OTHERS);
  const title = t`Confirm your registration`;
  return (
    <div className="prose-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      {outcome && <OutcomeNotice outcome={outcome} ref={box} />}
      {!outcome && (
        <p>
          <Trans>You would like to come to an event. One step is left: confirm that the registration comes from you. Only then is a place taken for you.</Trans>
        </p>
      )}
      {(outcome === undefined || outcome.status === 'try-again') && (
        <ConfirmStep busy={busy} ready={ready} onConfirm={confirm}>
          {busy ? <Trans>Sending …</Trans> : <Trans>Confirm the registration</Trans>}
        </ConfirmStep>
      )}
      {outcome && (
        <p className="actions">
          <ButtonLink to="/events" look="secondary">
            <Trans>All events</Trans>
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
