import { graphql } from '../../shared/graph/graphql.ts';

export const ForMePage = graphql(`
  query ForMePage($locale: Locale!, $first: Int!, $after: String) {
    viewer {
      id
      profile {
        version
        missingParts
      }
      matches(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
          }
          ...MatchCard_edge
        }
      }
    }
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
