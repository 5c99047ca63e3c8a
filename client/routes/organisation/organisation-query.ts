import { graphql } from '../../shared/graph/graphql.ts';

export const OrganisationPage = graphql(`
  query OrganisationPage($slug: String!, $locale: Locale!, $after: String, $eventsAfter: String) {
    organisation(slug: $slug) {
      id
      slug
      kind
      name
      purpose
      description
      website
      foundedIn
      lookingForHelpers
      lookingForMembers
      logo {
        url
        altText
        width
        height
      }
      pictures {
        id
        url
        altText
        width
        height
      }
      address {
        street
        postalCode
        town
        latitude
        longitude
      }
      opportunities(first: 20, after: $after) {
        totalCount
        nodes {
          id
          ...OpportunityCard_opportunity
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      events(first: 10, after: $eventsAfter) {
        totalCount
        nodes {
          id
          ...EventRow_event
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      ...OrganisationFacts_organisation
      ...VerificationFacts_organisation
    }
  }
`);
