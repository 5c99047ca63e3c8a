import { graphql } from '../../shared/graph/graphql.ts';

/** What can be chosen. It never changes while somebody is on the page, so it is asked for once. */
export const SearchChoices = graphql(`
  query SearchChoices($locale: Locale!) {
    interests {
      id
      label(locale: $locale)
      children {
        id
        label(locale: $locale)
      }
    }
    skills {
      id
      label(locale: $locale)
    }
  }
`);

/** The networks to which a search can be narrowed; asked for apart, since they come from another service that may be away. */
export const SearchNetworks = graphql(`
  query SearchNetworks {
    networks(first: 100) {
      nodes {
        id
        slug
        name
        version
        colours {
          accentLight
        }
      }
    }
  }
`);

/** One page of matches with the counts of every choice. */
export const SearchResults = graphql(`
  query SearchResults($filter: OpportunityFilter, $orderBy: OpportunityOrder!, $first: Int!, $after: String) {
    opportunities(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      facets {
        interests {
          interest {
            id
          }
          count
        }
        kinds {
          kind
          count
        }
        commitment {
          commitment
          count
        }
        attendance {
          attendance
          count
        }
      }
      correctedText
      insteadInterests {
        id
      }
      relaxations {
        filter
        totalCount
        radiusKm
      }
      edges {
        ...MatchCard_edge
        node {
          id
          title
          slug
          place {
            latitude
            longitude
          }
        }
      }
    }
  }
`);

/** The best few for the viewer's profile; `matches` is null while that says nothing. */
export const ForYou = graphql(`
  query ForYou($first: Int!) {
    viewer {
      id
      memberships {
        role
      }
      coordinates {
        slug
      }
      matches(first: $first) {
        edges {
          node {
            id
          }
          ...MatchCard_edge
        }
      }
    }
  }
`);
