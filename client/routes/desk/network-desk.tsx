import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { AuditList } from '../../features/verification/audit-list.tsx';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { caseKindLabels } from '../../shared/labels/moderation-labels.ts';
import { DeskWays } from './desk-ways.tsx';

export const NetworkDesk_network = graphql(`
  fragment NetworkDesk_network on Network {
    id
    name
    slug
    moderationCounts {
      kind
      count
    }
    ...AuditList_network
  }
`);

/** Everything that waits for the coordinators of one network, by kind, and what was done last. */
export function NetworkDesk({ network: masked }: { network: FragmentType<typeof NetworkDesk_network> }) {
  const { i18n } = useLingui();
  const network = unmask(NetworkDesk_network, masked);
  const { moderationCounts, name, slug } = network;
  const cases = moderationCounts?.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <DeskWays slug={slug} cases={cases} />
      <section className="desk-section" id="waiting">
        <h3>
          <Trans>What waits</Trans>
        </h3>
        {!moderationCounts && (
          <p>
            <Trans>This part cannot be loaded just now. Please try again in a minute.</Trans>
          </p>
        )}
        {moderationCounts?.length === 0 && (
          <p className="muted">
            <Trans>Nothing waits here. Well done!</Trans>
          </p>
        )}
        <ul>
          {moderationCounts?.map(({ count, kind }) => (
            <li key={kind}>
              <Link to={`/desk/network/${slug}/moderation?kind=${kind.toLowerCase()}`}>
                {i18n._(caseKindLabels[kind])} ({count})
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className="desk-section" id="log">
        <h3>
          <Trans>What was done</Trans>
        </h3>
        <AuditList network={network} />
        <p>
          <Link to={`/desk/network/${slug}/log`}>
            <Trans>The whole log, by kind, person and day</Trans>
          </Link>
        </p>
      </section>
    </section>
  );
}
