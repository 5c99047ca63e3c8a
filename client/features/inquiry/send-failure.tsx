import { Trans, useLingui } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Link } from 'react-router';
import { Notice } from '../../shared/ui/notice.tsx';
import { waitInWords } from '../../shared/time/wait.ts';
import type { SendOutcome } from './send.ts';
import { OtherWays } from './without-script.tsx';

type Organisation = { name: string; website?: string | null; address?: string } | undefined;

/** Why a message could not be sent, that it is still there, and what to do. */
export function SendFailure({ outcome, organisation, ref }: { outcome: SendOutcome; organisation: Organisation; ref?: Ref<HTMLDivElement> }) {
  const { i18n } = useLingui();
  switch (outcome.status) {
    case 'limited': {
      const wait = waitInWords(outcome.retryAfter, i18n);
      return (
        <Notice kind="warning" title={<Trans>Too many messages in a short time</Trans>} ref={ref}>
          <p>
            <Trans>That is how we keep robots away, and now it hit you. Your text stays here in this tab. Please try again {wait}.</Trans>
          </p>
        </Notice>
      );
    }
    case 'unanswered':
      return (
        <Notice kind="error" title={<Trans>There was no answer</Trans>} ref={ref}>
          <p>
            <Trans>The connection broke off, or the service does not answer just now. Nothing you wrote is lost. Please send it again in a moment; it will not arrive twice.</Trans>
          </p>
        </Notice>
      );
    case 'gone':
      return (
        <Notice kind="warning" title={<Trans>This offer is no longer open</Trans>} ref={ref}>
          <p>
            <Trans>
              It was taken back while you were writing. Your text stays here in this tab. Perhaps <Link to="/">another offer</Link> fits.
            </Trans>
          </p>
        </Notice>
      );
    case 'no-address':
      return (
        <Notice kind="warning" title={<Trans>This organisation cannot be written to from here</Trans>} ref={ref}>
          <p>
            <Trans>It has not left an address to which we could forward your message. Your text stays here in this tab.</Trans>
          </p>
          <OtherWays organisation={organisation} />
        </Notice>
      );
    case 'cannot-solve':
      return (
        <Notice kind="error" title={<Trans>Your browser cannot send the form</Trans>} ref={ref}>
          <p>
            <Trans>It would have to work out a small sum that keeps robots away. That needs a current browser and a protected connection (https). Please try another browser.</Trans>
          </p>
          <OtherWays organisation={organisation} />
        </Notice>
      );
    default:
      return (
        <Notice kind="error" title={<Trans>The message could not be sent</Trans>} ref={ref}>
          <p>
            <Trans>Something went wrong on our side. Nothing you wrote is lost. Please try again in a few minutes.</Trans>
          </p>
        </Notice>
      );
  }
}
