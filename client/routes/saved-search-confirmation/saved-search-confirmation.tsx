import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { MailCheck } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
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
  const [params] = useSearchParams();
  const token = params.get('token')?.trim() ?? '';
  const [ready, setReady] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | undefined>(token === '' ? { status: 'unknown' } : undefined);
  const { box, attempted } = useFocusAfterAttempts();
  useEffect(() => setReady(true), []);
  async function confirm(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setOutcome(await outcomeOf(() => browserGraph.mutate(ConfirmSavedSearch, { input: { token } })));
    setBusy(false);
    attempted();
  }

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
        <>
          <noscript>
            <Notice kind="info" title={<Trans>Confirming needs JavaScript</Trans>}>
              <p>
                <Trans>Please switch JavaScript on for this page, or open the link from the e-mail in another browser. It works for 24 hours.</Trans>
              </p>
            </Notice>
          </noscript>
          <p className="actions script-only">
            <Button onClick={() => void confirm()} disabled={!ready} aria-disabled={busy || undefined}>
              <MailCheck aria-hidden />
              {busy ? <Trans>Saving …</Trans> : <Trans>Confirm the search</Trans>}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
