import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Link } from 'react-router';
import type { Redeemed } from '../../features/confirmation/redeem.ts';
import { UnansweredNotice } from '../../features/confirmation/unanswered-notice.tsx';
import type { ConfirmInquiryMutation } from '../../generated/graphql.ts';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

type Outcome = Redeemed<ConfirmInquiryMutation, 'no-address'>;

/** What became of the confirmation, and what to do next. */
export function OutcomeView({ outcome, ref }: { outcome: Outcome; ref: Ref<HTMLDivElement> }) {
  return (
    <>
      <OutcomeNotice outcome={outcome} ref={ref} />
      {(outcome.status === 'confirmed' || outcome.status === 'used') && (
        <p className="actions">
          <ButtonLink to="/" look="secondary">
            <Trans>Look for other offers</Trans>
          </ButtonLink>
        </p>
      )}
      {(outcome.status === 'expired' || outcome.status === 'unknown') && (
        <p className="actions">
          <ButtonLink to="/">
            <Trans>Go to the search</Trans>
          </ButtonLink>
          <ButtonLink to="/organisations" look="secondary">
            <Trans>Organisations</Trans>
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function OutcomeNotice({ outcome, ref }: { outcome: Outcome; ref: Ref<HTMLDivElement> }) {
  switch (outcome.status) {
    case 'confirmed': {
      const { opportunity, organisationName, threadToken } = outcome.data.confirmInquiry;
      return (
        <Notice kind="success" title={<Trans>Thank you! Your message is on its way to {organisationName}.</Trans>} ref={ref}>
          <p>
            <Trans>The answer comes to you by e-mail. If nothing has come after a few days, we remind the organisation.</Trans>
          </p>
          <p>
            <Trans>
              You can follow and continue the <Link to={`/inquiries/thread#${threadToken}`}>conversation on this page</Link>. The link is yours alone; every e-mail about an answer has it too.
            </Trans>
          </p>
          {opportunity && (
            <p>
              <Trans>
                It was about: <Link to={`/opportunities/${opportunity.slug}`}>{opportunity.title}</Link>
              </Trans>
            </p>
          )}
        </Notice>
      );
    }
    case 'used':
      return (
        <Notice kind="info" title={<Trans>This message has been confirmed already</Trans>} ref={ref}>
          <p>
            <Trans>It is on its way; there is nothing left to do. The answer comes to you by e-mail.</Trans>
          </p>
        </Notice>
      );
    case 'expired':
      return (
        <Notice kind="warning" title={<Trans>This link has run out</Trans>} ref={ref}>
          <p>
            <Trans>It worked for 24 hours. The message was not sent and is erased. Please write it again; your text stands in the confirmation mail, from which you can copy it.</Trans>
          </p>
        </Notice>
      );
    case 'unknown':
      return (
        <Notice kind="warning" title={<Trans>We do not know this link</Trans>} ref={ref}>
          <p>
            <Trans>Perhaps it was cut off: please copy the whole link from the e-mail into the address bar. If the e-mail is older than a day, the message has been erased; then please write it again.</Trans>
          </p>
        </Notice>
      );
    case 'no-address':
      return (
        <Notice kind="warning" title={<Trans>The organisation cannot be reached at the moment</Trans>} ref={ref}>
          <p>
            <Trans>It has no address to which we could forward your message. Your link stays good: please try again later today.</Trans>
          </p>
        </Notice>
      );
    case 'try-again':
      return <UnansweredNotice ref={ref} />;
  }
}
