import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import type { Redeemed } from '../../features/confirmation/redeem.ts';
import { UnansweredNotice } from '../../features/confirmation/unanswered-notice.tsx';
import type { ConfirmNewsletterSubscriptionMutation } from '../../generated/graphql.ts';
import { Notice } from '../../shared/ui/notice.tsx';

/** What became of the confirmation, and what to do next. */
export function ConfirmationOutcome({ outcome, ref }: { outcome: Redeemed<ConfirmNewsletterSubscriptionMutation>; ref: Ref<HTMLDivElement> }) {
  switch (outcome.status) {
    case 'confirmed': {
      const name = outcome.data.confirmNewsletterSubscription.network?.name ?? '';
      return (
        <Notice kind="success" title={<Trans>You get the newsletter from now on</Trans>} ref={ref}>
          <p>
            <Trans>{name} writes to you at most four times a month. Each issue has a link that ends it with one click.</Trans>
          </p>
        </Notice>
      );
    }
    case 'used':
      return (
        <Notice kind="info" title={<Trans>This newsletter has been confirmed already</Trans>} ref={ref}>
          <p>
            <Trans>There is nothing left to do.</Trans>
          </p>
        </Notice>
      );
    case 'expired':
      return (
        <Notice kind="warning" title={<Trans>This link has run out</Trans>} ref={ref}>
          <p>
            <Trans>It worked for 24 hours. Please ask for the newsletter once more.</Trans>
          </p>
        </Notice>
      );
    case 'try-again':
      return <UnansweredNotice ref={ref} />;
    default:
      return (
        <Notice kind="warning" title={<Trans>We do not know this link</Trans>} ref={ref}>
          <p>
            <Trans>Perhaps it was cut off: please copy the whole link from the e-mail into the address bar. If the e-mail is older than a day, please ask for the newsletter once more.</Trans>
          </p>
        </Notice>
      );
  }
}
