import { Trans, useLingui } from '@lingui/react/macro';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { SITE_ZONE } from '../../shared/time/zone-days.ts';
import { Button } from '../../shared/ui/button.tsx';
import { type OpenInvitation, roleNames } from './members-query.ts';

const WithdrawInvitation = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      id
    }
  }
`);

/** Invitations that nobody has accepted yet; each can be taken back. */
export function OpenInvitations({ invitations, onDone }: { invitations: readonly OpenInvitation[]; onDone: () => void }) {
  const { i18n, t } = useLingui();
  if (invitations.length === 0) return null;
  async function withdraw(id: string): Promise<void> {
    await browserGraph.mutate(WithdrawInvitation, { input: { id } }).catch(() => undefined);
    onDone();
  }
  return (
    <section aria-labelledby="invitations-heading">
      <h2 id="invitations-heading">
        <Trans>Invited</Trans>
      </h2>
      <ul className="card-list">
        {invitations.map(({ id, email, role, expiresAt }) => {
          const until = i18n.date(expiresAt, { day: 'numeric', month: 'long', timeZone: SITE_ZONE });
          return (
            <li key={id} className="card">
              <p>
                {email}, {i18n._(roleNames[role])}
              </p>
              <p className="muted small">
                <Trans>The link works until {until}.</Trans>
              </p>
              <div className="actions">
                <Button look="secondary" aria-label={t`Take the invitation back: ${email}`} onClick={() => void withdraw(id)}>
                  <Trans>Take the invitation back</Trans>
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
