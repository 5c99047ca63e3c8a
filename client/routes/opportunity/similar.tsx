import { Trans } from '@lingui/react/macro';
import { OpportunityCard } from '../../features/opportunity/opportunity-card.tsx';
import type { SimilarOpportunitiesQuery } from '../../generated/graphql.ts';

/** Other offers of the same interests. */
export function Similar({ opportunities }: { opportunities: SimilarOpportunitiesQuery['opportunities']['nodes'] }) {
  if (opportunities.length === 0) return null;
  return (
    <section className="opportunity-similar no-print" id="similar" aria-labelledby="similar-heading">
      <h2 id="similar-heading">
        <Trans>Similar offers</Trans>
      </h2>
      <ul className="card-list card-list-columns">
        {opportunities.map((opportunity) => (
          <li key={opportunity.id}>
            <OpportunityCard opportunity={opportunity} />
          </li>
        ))}
      </ul>
    </section>
  );
}
