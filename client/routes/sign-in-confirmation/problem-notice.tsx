import { Trans } from '@lingui/react/macro';
import { Notice } from '../../shared/ui/notice.tsx';

/** Why a link did not sign in, as the gateway says it in the address. */
export function ProblemNotice({ problem }: { problem: string }) {
  switch (problem) {
    case 'used':
      return (
        <Notice kind="info" title={<Trans>This link was used already</Trans>}>
          <p>
            <Trans>It works once. If it was you, you are perhaps signed in already; otherwise please ask for a new one.</Trans>
          </p>
        </Notice>
      );
    case 'expired':
      return (
        <Notice kind="warning" title={<Trans>This link has run out</Trans>}>
          <p>
            <Trans>For your safety it works for 15 minutes only. Please ask for a new one.</Trans>
          </p>
        </Notice>
      );
    case 'unanswered':
      return (
        <Notice kind="error" title={<Trans>There was no answer</Trans>}>
          <p>
            <Trans>The service does not answer just now. Your link stays good: please open it again from the e-mail in a moment.</Trans>
          </p>
        </Notice>
      );
    default:
      return (
        <Notice kind="warning" title={<Trans>We do not know this link</Trans>}>
          <p>
            <Trans>Perhaps it was cut off: please copy the whole link from the e-mail into the address bar, or ask for a new one.</Trans>
          </p>
        </Notice>
      );
  }
}
