import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { ProofFailure } from '../../shared/proof/proof-failure.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import type { RegisterOutcome } from './register.ts';

/** Why a registration could not be taken, and what to do. */
export function RegisterFailure({ outcome, ref }: { outcome: RegisterOutcome; ref: Ref<HTMLDivElement> }) {
  switch (outcome.status) {
    case 'closed':
      return (
        <Notice kind="warning" title={<Trans>One cannot register for this event any more</Trans>} ref={ref}>
          <p>
            <Trans>It was cancelled or is over. Please load the page again to see what has changed.</Trans>
          </p>
        </Notice>
      );
    case 'asked-anew':
      return (
        <Notice kind="warning" title={<Trans>The organisation has changed its questions meanwhile</Trans>} ref={ref}>
          <p>
            <Trans>Here they are as they stand now. What you have written is still there; please look at it and send it again.</Trans>
          </p>
        </Notice>
      );
    case 'there':
      return <Notice kind="info" title={<Trans>You are registered for this event already</Trans>} ref={ref} />;
    default:
      return <ProofFailure outcome={outcome} ref={ref} />;
  }
}
