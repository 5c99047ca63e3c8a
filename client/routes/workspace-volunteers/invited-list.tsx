import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { InvitedRow_InvitationFragment } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { Chip } from '../../shared/ui/chip.tsx';
import { InvitedRow_invitation } from './documents.ts';

function Answer({ invitation: { answerableUntil, inquiryId, status }, workspace }: { invitation: InvitedRow_InvitationFragment; workspace: string }) {
  const { t } = useLingui();
  const { now } = useAppState();
  if (status === 'DECLINED') return <Chip look="plain">{t`this time it does not fit`}</Chip>;
  if (status === 'WAITING') return <Chip look="plain">{answerableUntil > now ? t`not answered yet` : t`has run out`}</Chip>;
  return (
    <>
      <Chip>{t`is interested`}</Chip>{' '}
      {inquiryId && (
        <Link to={`${workspace}/inquiries/${inquiryId}`}>
          <Trans>See the conversation</Trans>
        </Link>
      )}
    </>
  );
}

/** Who was invited to the posting, and what they said. */
export function InvitedList({ invitations, workspace }: { invitations: readonly (FragmentType<typeof InvitedRow_invitation> & { readonly id: string })[]; workspace: string }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  return (
    <ul className="card-list">
      {invitations.map((masked) => {
        const invitation = unmask(InvitedRow_invitation, masked);
        return (
          <li key={masked.id}>
            <article className="card volunteer-card">
              <h3>{invitation.name}</h3>
              <p>
                <Trans>invited on {dayInWords(invitation.invitedAt, now, i18n, { weekday: false })}</Trans> · <Answer invitation={invitation} workspace={workspace} />
              </p>
            </article>
          </li>
        );
      })}
    </ul>
  );
}
