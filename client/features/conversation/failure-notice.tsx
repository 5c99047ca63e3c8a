import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Notice } from '../../shared/ui/notice.tsx';
import type { Failure } from './failure.ts';

/** Why nothing came of it, that nothing written is lost, and what to do. */
export function FailureNotice({ failure, ref }: { failure: Failure; ref?: Ref<HTMLDivElement> }) {
  switch (failure) {
    case 'unanswered':
      return (
        <Notice kind="error" title={<Trans>There was no answer</Trans>} ref={ref}>
          <p>
            <Trans>The connection broke off, or the service does not answer just now. Nothing you wrote is lost. Please send it again in a moment; it will not arrive twice.</Trans>
          </p>
        </Notice>
      );
    case 'stale':
      return (
        <Notice kind="warning" title={<Trans>The conversation has moved on</Trans>} ref={ref}>
          <p>
            <Trans>Somebody wrote or decided in the meantime. Please load the page again and look at it; what you wrote stays here.</Trans>
          </p>
        </Notice>
      );
    case 'gone':
      return (
        <Notice kind="warning" title={<Trans>You can no longer write here</Trans>} ref={ref}>
          <p>
            <Trans>Perhaps you are signed out, or no longer act for the organisation. Please sign in again; what you wrote stays in this tab.</Trans>
          </p>
        </Notice>
      );
    case 'limited':
      return (
        <Notice kind="warning" title={<Trans>Too many messages in a short time</Trans>} ref={ref}>
          <p>
            <Trans>Please take a break and send it in an hour. What you wrote stays here.</Trans>
          </p>
        </Notice>
      );
    case 'refused':
    case 'failed':
      return (
        <Notice kind="error" title={<Trans>The message could not be sent</Trans>} ref={ref}>
          <p>
            <Trans>Something went wrong on our side. Nothing you wrote is lost. Please try again in a few minutes.</Trans>
          </p>
        </Notice>
      );
  }
}
