import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmStep } from '../../features/confirmation/confirm-step.tsx';
import { useConfirmation } from '../../features/confirmation/use-confirmation.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ConfirmHelpOffer } from './documents.ts';
import { OfferOutcome } from './offer-outcome.tsx';

/** Where the link of the confirmation mail leads. Opening it changes nothing, since mail scanners open links too; the button does. */
export function Component() {
  const { t } = useLingui();
  const { box, busy, confirm, outcome, ready } = useConfirmation((token) => browserGraph.mutate(ConfirmHelpOffer, { input: { token } }), { CRISIS_OVER: 'over' });
  const title = t`Confirm your offer to help`;
  return (
    <div className="prose-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      {outcome ? (
        <OfferOutcome outcome={outcome} ref={box} />
      ) : (
        <p>
          <Trans>You would like to help. One step is left: confirm that this is your address.</Trans>
        </p>
      )}
      {(outcome === undefined || outcome.status === 'try-again') && (
        <ConfirmStep busy={busy} ready={ready} onConfirm={confirm}>
          <Trans>Yes, I can help</Trans>
        </ConfirmStep>
      )}
    </div>
  );
}
