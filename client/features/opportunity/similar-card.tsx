import { useLingui } from '@lingui/react/macro';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { likenessInWords } from './likeness.ts';
import { OpportunityCard } from './opportunity-card.tsx';
import { reasonsInWords } from './reasons.ts';

export const SimilarCard_edge = graphql(`
  fragment SimilarCard_edge on OpportunityEdge {
    match {
      reasons {
        kind
        score
        weight
        details
      }
    }
    node {
      interests {
        id
        label(locale: $locale)
      }
      skills {
        id
        label(locale: $locale)
      }
      ...OpportunityCard_opportunity
    }
  }
`);

/** An opportunity in a list with the reasons why it is like the one of the page. The documents that have it have the variable `$locale`. */
export function SimilarCard({ edge }: { edge: FragmentType<typeof SimilarCard_edge> }) {
  const { i18n } = useLingui();
  const { match: { reasons }, node } = unmask(SimilarCard_edge, edge);
  const labels = new Map([...node.interests, ...node.skills].map(({ id, label }) => [id, label]));
  return <OpportunityCard opportunity={node} reasons={reasonsInWords(reasons, { i18n, labelOf: (id) => labels.get(id) }, likenessInWords)} />;
}
