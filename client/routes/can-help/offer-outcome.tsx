import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Link } from 'react-router';
import type { Redeemed } from '../../features/confirmation/redeem.ts';
import { UnansweredNotice } from '../../features/confirmation/unanswered-notice.tsx';
import type { ConfirmHelpOfferMutation } from '../../generated/graphql.ts';
import { Notice } from '../../shared/ui/notice.tsx';

/** What became of the confirmation, and what to do next. */
export function OfferOutcome({ outcome, ref }: { outcome: Redeemed<ConfirmHelpOfferMutation, 'over'>; ref: Ref<HTMLDivElement> }) {
  switch (outcome.status) {
    case 'confirmed': {
      const { linkToken, networkName } = outcome.data.confirmHelpOffer;
      return (
        <Notice kind="success" title={<Trans>Thank you! The coordination sees your offer now</Trans>} ref={ref}>
          <p>
            <Trans>{networkName} writes to you when your help is needed.</Trans>
          </p>
          <p>
            <Link to={`/help-offers/mine?token=${linkToken}`}>
              <Trans>Change or withdraw my offer</Trans>
            </Link>
          </p>
        </Notice>
      );
    }
    case 'used':
      return (
        <Notice kind="info" title={<Trans>This offer has been confirmed already</Trans>} ref={ref}>
          <p>
            <Trans>There is nothing left to do.</Trans>
          </p>
        </Notice>
      );
    case 'over':
      return (
        <Notice kind="info" title={<Trans>The crisis is over</Trans>} ref={ref}>
          <p>
            <Trans>Thank you all the same. We erase your offer.</Trans>
          </p>
        </Notice>
      );
    case 'expired':
      return (
        <Notice kind="warning" title={<Trans>This link has run out</Trans>} ref={ref}>
          <p>
            <Trans>It worked for 24 hours. Please offer your help once more.</Trans>
          </p>
        </Notice>
      );
    case 'try-again':
      return <UnansweredNotice ref={ref} />;
    default:
      return (
        <Notice kind="warning" title={<Trans>We do not know this link</Trans>} ref={ref}>
          <p>
            <Trans>Perhaps it was cut off: please copy the whole link from the e-mail into the address bar. If the e-mail is older than a day, please offer your help once more.</Trans>
          </p>
        </Notice>
      );
  }
}
