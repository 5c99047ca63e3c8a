import type { LoaderFunctionArgs } from 'react-router';
import type { OpportunityPageQuery, SimilarOpportunitiesQuery } from '../../generated/graphql.ts';
import { found, GraphUnreachable, needed, pageContext } from '../../shared/graph/graph.ts';
import type { Graph } from '../../shared/graph/graph.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { preloadMarkdown } from '../../shared/markdown/markdown.tsx';
import { OpportunityPage, SimilarOpportunities } from './opportunity-query.ts';

type Opportunity = NonNullable<OpportunityPageQuery['opportunity']>;

/** How many other offers stand below. */
const SIMILAR = 4;
/** How far away they may be, in kilometres. */
const SIMILAR_RADIUS = 50;

/** Other live offers of the same interests nearby, without this one; none when they cannot be found now. */
async function similarTo({ attendance, id, interests, place }: Opportunity, graph: Graph): Promise<SimilarOpportunitiesQuery['opportunities']['nodes']> {
  const near = place && attendance !== 'REMOTE' ? { latitude: place.latitude, longitude: place.longitude, radiusKm: SIMILAR_RADIUS } : null;
  const filter = { interests: interests.map((interest) => interest.id), ...(near && { near }) };
  try {
    const { data } = await graph.query(SimilarOpportunities, { filter, first: SIMILAR + 1 });
    return (data?.opportunities.nodes ?? []).filter((other) => other.id !== id).slice(0, SIMILAR);
  } catch (error) {
    if (error instanceof GraphUnreachable) return [];
    throw error;
  }
}

/** The offer of the address, and what is like it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  preloadMarkdown();
  const { graph, locale } = context.get(pageContext);
  const opportunity = found(needed(await graph.query(OpportunityPage, { slug: params['slug'] ?? '', locale: graphLocale(locale) })).opportunity);
  return { opportunity, similar: await similarTo(opportunity, graph) };
}
