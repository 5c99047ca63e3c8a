import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { OpportunityCard } from '../../features/opportunity/opportunity-card.tsx';
import type { NetworkContentsQuery } from '../../generated/graphql.ts';

/** While there is a crisis: the help requests of the network before everything else. Nothing where there is none. */
export function NetworkUrgentHelp({ urgent, slug }: { urgent: NonNullable<NetworkContentsQuery['urgentHelp']>; slug: string }) {
  if (urgent.length === 0) return null;
  return (
    <section className="network-list" aria-labelledby="urgent-heading">
      <h2 id="urgent-heading">
        <Trans>Help is needed first here</Trans>
      </h2>
      <ul className="card-list card-list-columns">
        {urgent.map(({ node }) => (
          <li key={node.id}>
            <OpportunityCard opportunity={node} />
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/?kind=HELP_REQUEST&network=${slug}`}>
          <Trans>All help requests of this network</Trans>
        </Link>
      </p>
    </section>
  );
}
