import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmStep } from '../../features/confirmation/confirm-step.tsx';
import { useConfirmation } from '../../features/confirmation/use-confirmation.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { OutcomeView } from './outcome-view.tsx';

const ConfirmInquiry = graphql(`
  mutation ConfirmInquiry($input: ConfirmInquiryInput!) {
    confirmInquiry(input: $input) {
      organisationName
      threadToken
      opportunity {
        slug
        title
      }
    }
  }
`);

/** Where the link of the confirmation mail leads. Opening it changes nothing, since mail scanners open links too; the button does. */
export function Component() {
  const { t } = useLingui();
  const { box, busy, confirm, outcome, ready } = useConfirmation((token) => browserGraph.mutate(ConfirmInquiry, { input: { token } }), { NOT_REACHABLE: 'no-address' });
  const open = outcome === undefined || outcome.status === 'try-again' || outcome.status === 'no-address';
  return (
    <div className="prose-page">
      <PageHead title={t`Confirm your message`} noindex />
      <h1>
        <Trans>Confirm your message</Trans>
      </h1>
      {outcome && <OutcomeView outcome={outcome} ref={box} />}
      {open && (
        <>
          {!outcome && (
            <p>
              <Trans>You have written to an organisation. One step is left: send the message on its way. Only then does the organisation get your message, your name and your e-mail address.</Trans>
            </p>
          )}
          <ConfirmStep busy={busy} ready={ready} onConfirm={confirm}>
            {busy ? <Trans>Sending …</Trans> : <Trans>Confirm and send the message</Trans>}
          </ConfirmStep>
          {!outcome && (
            <p className="muted">
              <Trans>You did not write anything? Then simply close this page: nothing will be sent, and what was written is erased.</Trans>
            </p>
          )}
        </>
      )}
    </div>
  );
}
