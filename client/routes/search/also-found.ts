import type { FoundArticlesQuery, FoundEventsQuery, FoundOrganisationsQuery } from '../../generated/graphql.ts';
import type { Graph } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';

/* One query for each, since each part answers for itself: one that is away leaves its own list out. */

const FoundOrganisations = graphql(`
  query FoundOrganisations($text: String!, $network: ID) {
    organisations(filter: { text: $text, network: $network }, first: 3) {
      totalCount
      nodes {
        slug
        ...OrganisationRow_organisation
      }
    }
  }
`);

const FoundEvents = graphql(`
  query FoundEvents($text: String!, $network: ID) {
    events(filter: { text: $text, network: $network }, first: 3) {
      totalCount
      nodes {
        id
        ...EventRow_event
      }
    }
  }
`);

const FoundArticles = graphql(`
  query FoundArticles($text: String!, $network: ID) {
    news: articles(kind: NEWS, filter: { text: $text, network: $network }, first: 3) {
      totalCount
      nodes {
        id
        ...NewsRow_article
      }
    }
    guides: articles(kind: GUIDE, filter: { text: $text, network: $network }, first: 3) {
      totalCount
      nodes {
        id
        ...NewsRow_article
      }
    }
    projects: articles(kind: PROJECT, filter: { text: $text, network: $network }, first: 3) {
      totalCount
      nodes {
        id
        ...NewsRow_article
      }
    }
  }
`);

/** What else has the words of a search in it, three of each kind at most; null for a kind that cannot be asked just now. */
export interface AlsoFound {
  readonly organisations: FoundOrganisationsQuery['organisations'] | null;
  readonly events: FoundEventsQuery['events'] | null;
  readonly articles: FoundArticlesQuery | null;
}

/** Looks for what else has these words in it, in a network or in all of them. */
export async function alsoFound(graph: Graph, variables: { readonly text: string; readonly network: string | null }): Promise<AlsoFound> {
  const [organisations, events, articles] = await Promise.all([graph.query(FoundOrganisations, variables), graph.query(FoundEvents, variables), graph.query(FoundArticles, variables)]);
  return { organisations: organisations.data?.organisations ?? null, events: events.data?.events ?? null, articles: articles.data };
}
