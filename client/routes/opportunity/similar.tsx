import { Trans } from '@lingui/react/macro';
import { SimilarCard } from '../../features/opportunity/similar-card.tsx';
import type { OpportunityPageQuery } from '../../generated/graphql.ts';

type Edges = NonNullable<NonNullable<OpportunityPageQuery['opportunity']>['similar']>;

/** Other offers like this one, with the reasons. Left out when there are none. */
export function Similar({ edges }: { edges: Edges }) {
  if (edges.length === 0) return null;
  return (
    <section className="opportunity-similar no-print" id="similar" aria-labelledby="similar-heading">
      <h2 id="similar-heading">
        <Trans>Similar offers</Trans>
      </h2>
      <ul className="card-list card-list-columns">
        {edges.map((edge) => (
          <li key={edge.node.id}>
            <SimilarCard edge={edge} />
          </li>
        ))}
      </ul>
    </section>
  );
}
