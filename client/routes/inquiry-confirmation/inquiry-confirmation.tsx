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
    setOutcome(await outcomeOf(() => browserGraph.mutate(ConfirmInquiry, { input: { token } })));
    setBusy(false);
    attempted();
  }

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
              {busy ? <Trans>Sending …</Trans> : <Trans>Confirm and send the message</Trans>}
            </Button>
          </p>
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
