import { graphql } from '../../shared/graph/graphql.ts';

export const OpportunityPage = graphql(`
  query OpportunityPage($slug: String!, $locale: Locale!) {
    opportunityIsWithheld(slug: $slug)
    opportunity(slug: $slug) {
      id
      slug
      kind
      status
      title
      summary
      description
      textLanguage
      attendance
      publishedAt
      expiresAt
      place {
        name
        postalCode
        region
        latitude
        longitude
      }
      interests {
        id
        parent {
          id
        }
      }
      organisation {
        id
        slug
        name
        purpose
        website
        network {
          id
        }
        address {
          street
          postalCode
          town
        }
        ...VerificationFacts_organisation
      }
      upcomingEvents(first: 5) {
        slug
        ...EventRow_event
      }
      nearbyEvents(first: 3) {
        ...DatesNearBy_nearby
      }
      similar(first: 4) {
        node {
          id
        }
        ...SimilarCard_edge
      }
      ...OpportunityFacts_opportunity
      ...FavouriteButton_opportunity
    }
  }
`);
