import { useLingui } from '@lingui/react/macro';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { OpportunityCard } from './opportunity-card.tsx';
import { reasonsInWords } from './reasons.ts';

export const MatchCard_edge = graphql(`
  fragment MatchCard_edge on OpportunityEdge {
    match {
      distanceKm
      reasons {
        kind
        score
        weight
        details
      }
    }
    node {
      ...OpportunityCard_opportunity
    }
  }
`);

/** An opportunity in a list with the reasons why it fits. `labelOf` finds the label of an interest or a skill by its id. */
export function MatchCard({ edge, labelOf, headingLevel }: { edge: FragmentType<typeof MatchCard_edge>; labelOf: (id: string) => string | undefined; headingLevel?: 2 | 3 }) {
  const { i18n } = useLingui();
  const { match: { distanceKm, reasons }, node } = unmask(MatchCard_edge, edge);
  return <OpportunityCard opportunity={node} distanceKm={distanceKm ?? null} reasons={reasonsInWords(reasons, { i18n, labelOf })} {...(headingLevel && { headingLevel })} />;
}
