import { Trans, useLingui } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Link } from 'react-router';
import { Notice } from '../../shared/ui/notice.tsx';
import { waitInWords } from '../../shared/time/wait.ts';
import type { SaveOutcome } from './save-search.ts';

/** Why a search could not be saved, and what to do. */
export function SaveFailure({ outcome, ref }: { outcome: SaveOutcome; ref: Ref<HTMLDivElement> }) {
  const { i18n } = useLingui();
  switch (outcome.status) {
    case 'full':
      return (
        <Notice kind="warning" title={<Trans>You have 50 saved searches already</Trans>} ref={ref}>
          <p>
            <Trans>
              Please end <Link to="/saved-searches">one of them</Link> first.
            </Trans>
          </p>
        </Notice>
      );
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
