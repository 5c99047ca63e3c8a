import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmStep } from '../../features/confirmation/confirm-step.tsx';
import { useConfirmation } from '../../features/confirmation/use-confirmation.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { OutcomeView } from './outcome-view.tsx';

const ConfirmSavedSearch = graphql(`
  mutation ConfirmSavedSearch($input: ConfirmSavedSearchInput!) {
    confirmSavedSearch(input: $input) {
      linkToken
      savedSearch {
        id
        name
      }
    }
  }
`);

/** Where the link of the confirmation mail leads. Opening it changes nothing, since mail scanners open links too; the button does. */
export function Component() {
  const { t } = useLingui();
  const { box, busy, confirm, outcome, ready } = useConfirmation((token) => browserGraph.mutate(ConfirmSavedSearch, { input: { token } }), { CONFLICT: 'full' });
  const title = t`Confirm your search`;
  return (
    <div className="prose-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      {outcome && <OutcomeView outcome={outcome} ref={box} />}
      {!outcome && (
        <p>
          <Trans>You would like to hear of new offers by mail. One step is left: confirm that this is your address.</Trans>
        </p>
      )}
      {(outcome === undefined || outcome.status === 'try-again' || outcome.status === 'full') && (
        <ConfirmStep busy={busy} ready={ready} onConfirm={confirm}>
          {busy ? <Trans>Saving …</Trans> : <Trans>Confirm the search</Trans>}
        </ConfirmStep>
      )}
    </div>
  );
}
