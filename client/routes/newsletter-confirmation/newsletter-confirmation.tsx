import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmStep } from '../../features/confirmation/confirm-step.tsx';
import { useConfirmation } from '../../features/confirmation/use-confirmation.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ConfirmationOutcome } from './confirmation-outcome.tsx';

const ConfirmNewsletterSubscription = graphql(`
  mutation ConfirmNewsletterSubscription($input: ConfirmNewsletterSubscriptionInput!) {
    confirmNewsletterSubscription(input: $input) {
      network {
        name
      }
    }
  }
`);

/** Where the link of the confirmation mail leads. Opening it changes nothing, since mail scanners open links too; the button does. */
export function Component() {
  const { t } = useLingui();
  const { box, busy, confirm, outcome, ready } = useConfirmation((token) => browserGraph.mutate(ConfirmNewsletterSubscription, { input: { token } }), {});
  const title = t`Confirm the newsletter`;
  return (
    <div className="prose-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      {outcome ? (
        <ConfirmationOutcome outcome={outcome} ref={box} />
      ) : (
        <p>
          <Trans>You would like to get a newsletter. One step is left: confirm that this is your address.</Trans>
        </p>
      )}
      {(outcome === undefined || outcome.status === 'try-again') && (
        <ConfirmStep busy={busy} ready={ready} onConfirm={confirm}>
          <Trans>Yes, I want the newsletter</Trans>
        </ConfirmStep>
      )}
    </div>
  );
}
