import { Trans, useLingui } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Notice } from '../../shared/ui/notice.tsx';
import { waitInWords } from '../../shared/time/wait.ts';
import type { RegisterOutcome } from './register.ts';

/** Why a registration could not be taken, and what to do. */
export function RegisterFailure({ outcome, ref }: { outcome: RegisterOutcome; ref: Ref<HTMLDivElement> }) {
  const { i18n } = useLingui();
  switch (outcome.status) {
    case 'closed':
      return (
        <Notice kind="warning" title={<Trans>One cannot register for this event any more</Trans>} ref={ref}>
          <p>
            <Trans>It was cancelled or is over. Please load the page again to see what has changed.</Trans>
          </p>
        </Notice>
      );
    case 'there':
      return <Notice kind="info" title={<Trans>You are registered for this event already</Trans>} ref={ref} />;
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
