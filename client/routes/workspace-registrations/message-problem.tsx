import { Trans, useLingui } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Notice } from '../../shared/ui/notice.tsx';
import { waitInWords } from '../../shared/time/wait.ts';
import type { MessageProblem } from './use-message-to-all.ts';

/** Why a message to everybody was not sent, and what to do. */
export function MessageProblemNotice({ problem, ref }: { problem: Exclude<MessageProblem, { kind: 'no-text' }>; ref: Ref<HTMLDivElement> }) {
  const { i18n } = useLingui();
  switch (problem.kind) {
    case 'limited': {
      const wait = waitInWords(problem.retryAfter, i18n);
      return (
        <Notice kind="warning" ref={ref} title={<Trans>That was the fifth message to this event today</Trans>}>
          <p>
            <Trans>More than five a day are not sent. What you wrote is still here. Please try again {wait}.</Trans>
          </p>
        </Notice>
      );
    }
    case 'nobody':
      return <Notice kind="warning" ref={ref} title={<Trans>Nobody would get this message just now</Trans>} />;
    case 'over':
      return <Notice kind="warning" ref={ref} title={<Trans>The event was more than 30 days ago: nobody can be written to any more</Trans>} />;
    case 'not-allowed':
      return (
        <Notice kind="error" ref={ref} title={<Trans>You may not do that (any more)</Trans>}>
          <p>
            <Trans>Perhaps your sign-in has ended. Please sign in again and try once more.</Trans>
          </p>
        </Notice>
      );
    case 'unanswered':
      return (
        <Notice kind="error" ref={ref} title={<Trans>There was no answer</Trans>}>
          <p>
            <Trans>The connection broke off, or the service does not answer just now. Nothing you wrote is lost. Please send it again in a moment; it will not arrive twice.</Trans>
          </p>
        </Notice>
      );
  }
}
