import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Notice } from './notice.tsx';

/** Why nothing came of what somebody writes in an editor that keeps it in its tab, where that has nothing to do with what is written. */
export function WritingFailure({ failure, ref }: { failure: 'unreachable' | 'signed-out' | 'failed'; ref?: Ref<HTMLDivElement> }) {
  switch (failure) {
    case 'unreachable':
      return (
        <Notice kind="error" title={<Trans>There was no answer</Trans>} ref={ref}>
          <p>
            <Trans>The connection broke off, or the service does not answer just now. What you wrote is kept in this tab. Please try again in a moment.</Trans>
          </p>
        </Notice>
      );
    case 'signed-out':
      return (
        <Notice kind="warning" title={<Trans>You are no longer signed in</Trans>} ref={ref}>
          <p>
            <Trans>What you wrote is kept in this tab. Please sign in again in another tab, then go on here.</Trans>
          </p>
        </Notice>
      );
    default:
      return (
        <Notice kind="error" title={<Trans>That did not work</Trans>} ref={ref}>
          <p>
            <Trans>Something went wrong on our side. What you wrote is kept in this tab. Please try again in a few minutes.</Trans>
          </p>
        </Notice>
      );
  }
}
