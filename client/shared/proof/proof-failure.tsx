import { Trans, useLingui } from '@lingui/react/macro';
import type { Ref } from 'react';
import { waitInWords } from '../time/wait.ts';
import { Notice } from '../ui/notice.tsx';
import type { ProvenOutcome } from './proven-sender.ts';

/** Why something that is sent with a proof of work came to nothing, where that has nothing to do with what was sent, and what to do. */
export function ProofFailure({ outcome, ref }: { outcome: ProvenOutcome; ref: Ref<HTMLDivElement> }) {
  const { i18n } = useLingui();
  switch (outcome.status) {
    case 'limited': {
      const wait = waitInWords(outcome.retryAfter, i18n);
      return (
        <Notice kind="warning" title={<Trans>Too many attempts in a short time</Trans>} ref={ref}>
          <p>
            <Trans>That is how we keep robots away, and now it hit you. Please try again {wait}.</Trans>
          </p>
        </Notice>
      );
    }
    case 'cannot-solve':
      return (
        <Notice kind="error" title={<Trans>Your browser cannot send the form</Trans>} ref={ref}>
          <p>
            <Trans>It would have to work out a small sum that keeps robots away. That needs a current browser and a protected connection (https). Please try another browser.</Trans>
          </p>
        </Notice>
      );
    default:
      return (
        <Notice kind="error" title={<Trans>There was no answer</Trans>} ref={ref}>
          <p>
            <Trans>The connection broke off, or the service does not answer just now. Please try again in a moment.</Trans>
          </p>
        </Notice>
      );
  }
}
