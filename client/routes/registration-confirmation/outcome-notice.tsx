import { Trans, useLingui } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Link } from 'react-router';
import type { Redeemed } from '../../features/confirmation/redeem.ts';
import { UnansweredNotice } from '../../features/confirmation/unanswered-notice.tsx';
import { registrationLabels } from '../../features/registration/registration-labels.ts';
import type { ConfirmRegistrationMutation } from '../../generated/graphql.ts';
import { Notice } from '../../shared/ui/notice.tsx';

type Outcome = Redeemed<ConfirmRegistrationMutation, 'there' | 'closed'>;

/** What became of the confirmation, and what to do next. */
export function OutcomeNotice({ outcome, ref }: { outcome: Outcome; ref: Ref<HTMLDivElement> }) {
  const { i18n } = useLingui();
  switch (outcome.status) {
    case 'confirmed': {
      const { linkToken, registration, registrations } = outcome.data.confirmRegistration;
      const { place, status } = registration;
      const isWaiting = status === 'WAITING';
      return (
        <Notice kind="success" title={isWaiting ? <Trans>You are number {place} on the waiting list</Trans> : <Trans>You are registered</Trans>} ref={ref}>
          <p>
            {isWaiting ? (
              <Trans>Nothing is free by now. When something becomes free and it is your turn, we write to you.</Trans>
            ) : (
              <Trans>A mail with the entry for your calendar is under way.</Trans>
            )}
          </p>
          {registrations.length > 1 && (
            <ul>
              {registrations.map(({ id, shift, ...one }) => (
                <li key={id}>
                  {shift?.title}: {i18n._(registrationLabels[one.status])}
                </li>
              ))}
            </ul>
          )}
          <p>
            <Trans>
              You can see and cancel your registration <Link to={`/registrations/mine?token=${linkToken}`}>on this page</Link>; the link stands in every mail about it.
            </Trans>
          </p>
        </Notice>
      );
    }
    case 'used':
      return (
        <Notice kind="info" title={<Trans>This registration has been confirmed already</Trans>} ref={ref}>
          <p>
            <Trans>There is nothing left to do. The mail that followed says how it stands.</Trans>
          </p>
        </Notice>
      );
    case 'there':
      return (
        <Notice kind="info" title={<Trans>You are registered for this event already</Trans>} ref={ref}>
          <p>
            <Trans>With this address there is a registration or a place on the waiting list; nothing was added to it.</Trans>
          </p>
        </Notice>
      );
    case 'closed':
      return (
        <Notice kind="warning" title={<Trans>One cannot register for this event any more</Trans>} ref={ref}>
          <p>
            <Trans>It was cancelled, is over, or has fewer places by now than you asked for.</Trans>
          </p>
        </Notice>
      );
    case 'expired':
      return (
        <Notice kind="warning" title={<Trans>This link has run out</Trans>} ref={ref}>
          <p>
            <Trans>It worked for 24 hours. No place was taken. Please register again.</Trans>
          </p>
        </Notice>
      );
    case 'try-again':
      return <UnansweredNotice ref={ref} />;
    default:
      return (
        <Notice kind="warning" title={<Trans>We do not know this link</Trans>} ref={ref}>
          <p>
            <Trans>Perhaps it was cut off: please copy the whole link from the e-mail into the address bar. If the e-mail is older than a day, please register again.</Trans>
          </p>
        </Notice>
      );
  }
}
