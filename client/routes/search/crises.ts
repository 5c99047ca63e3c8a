import type { Criteria } from '../../features/search/criteria.ts';
import type { OpportunityFilter, SearchCrisesQuery } from '../../generated/graphql.ts';
import type { Graph } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';

const SearchCrises = graphql(`
  query SearchCrises($slug: String!, $filter: OpportunityFilter) {
    network(slug: $slug) {
      id
      crisis {
        id
      }
      ...CrisisNotice_network
    }
    networksInCrisis {
      id
      ...CrisisNotice_network
    }
    urgentHelp(filter: $filter, first: 3) {
      node {
        id
      }
      ...MatchCard_edge
    }
  }
`);

const PlaceOfCrisis = graphql(`
  query PlaceOfCrisis($text: String!) {
    places(text: $text, first: 1) {
      id
      latitude
      longitude
    }
  }
`);

const CrisesNear = graphql(`
  query CrisesNear($near: NearInput!) {
    networksInCrisis(near: $near) {
      id
      ...CrisisNotice_network
    }
  }
`);

/** How far a crisis is heard of around its network, in kilometres. */
const HEARD_KM = 50;

/** What is needed at once where somebody looks. */
export interface Crises {
  readonly networks: SearchCrisesQuery['networksInCrisis'];
  /** The help requests of their networks that fit the search, the best first. */
  readonly urgent: NonNullable<SearchCrisesQuery['urgentHelp']>;
}

async function networksNear(graph: Graph, place: string): Promise<Crises['networks']> {
  const { data: known } = await graph.query(PlaceOfCrisis, { text: place });
  const [found] = known?.places ?? [];
  if (!found) return [];
  const { data } = await graph.query(CrisesNear, { near: { latitude: found.latitude, longitude: found.longitude, radiusKm: HEARD_KM } });
  return data?.networksInCrisis ?? [];
}

/**
 * The crises of the network or the area that is looked at, three at most, and the help requests that fit. Null where there is none, which takes one
 * question, and while the services that know are away.
 */
export async function crisesOf(graph: Graph, { network: slug, place }: Criteria, filter: OpportunityFilter): Promise<Crises | null> {
  const { data } = await graph.query(SearchCrises, { slug, filter });
  if (!data) return null;
  const { network, networksInCrisis, urgentHelp } = data;
  if (networksInCrisis.length === 0) return null;
  const narrowed = network?.crisis ? [network] : [];
  const networks = slug ? narrowed : place ? await networksNear(graph, place) : networksInCrisis;
  return networks.length > 0 ? { networks, urgent: urgentHelp ?? [] } : null;
}
