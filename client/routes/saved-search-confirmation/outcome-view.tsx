import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Link } from 'react-router';
import type { Redeemed } from '../../features/confirmation/redeem.ts';
import { UnansweredNotice } from '../../features/confirmation/unanswered-notice.tsx';
import type { ConfirmSavedSearchMutation } from '../../generated/graphql.ts';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

type Outcome = Redeemed<ConfirmSavedSearchMutation, 'full'>;

/** What became of the confirmation, and what to do next. */
export function OutcomeView({ outcome, ref }: { outcome: Outcome; ref: Ref<HTMLDivElement> }) {
  return (
    <>
      <OutcomeNotice outcome={outcome} ref={ref} />
      {outcome.status !== 'try-again' && outcome.status !== 'full' && (
        <p className="actions">
          <ButtonLink to="/" look="secondary">
            <Trans>Find offers</Trans>
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function OutcomeNotice({ outcome, ref }: { outcome: Outcome; ref: Ref<HTMLDivElement> }) {
  switch (outcome.status) {
    case 'confirmed': {
      const { linkToken, savedSearch } = outcome.data.confirmSavedSearch;
      const { name } = savedSearch;
      return (
        <Notice kind="success" title={<Trans>Saved: {name}</Trans>} ref={ref}>
          <p>
            <Trans>
              You get a mail when there are new offers that fit. You can <Link to={`/saved-searches/change?token=${linkToken}`}>change, pause or end</Link> the search at any time; every mail has that link too.
            </Trans>
          </p>
        </Notice>
      );
    }
    case 'used':
      return (
        <Notice kind="info" title={<Trans>This search has been confirmed already</Trans>} ref={ref}>
          <p>
            <Trans>There is nothing left to do. You get a mail when there are new offers.</Trans>
          </p>
        </Notice>
      );
    case 'expired':
      return (
        <Notice kind="warning" title={<Trans>This link has run out</Trans>} ref={ref}>
          <p>
            <Trans>It worked for 24 hours, and the search is erased. Please save it once more.</Trans>
          </p>
        </Notice>
      );
    case 'full':
      return (
        <Notice kind="warning" title={<Trans>You have 50 saved searches already</Trans>} ref={ref}>
          <p>
            <Trans>Please end one of them first, by the link of its mails. This link stays good until then.</Trans>
          </p>
        </Notice>
      );
    case 'try-again':
      return <UnansweredNotice ref={ref} />;
    default:
      return (
        <Notice kind="warning" title={<Trans>We do not know this link</Trans>} ref={ref}>
          <p>
            <Trans>Perhaps it was cut off: please copy the whole link from the e-mail into the address bar. If the e-mail is older than a day, please save the search once more.</Trans>
          </p>
        </Notice>
      );
  }
}
