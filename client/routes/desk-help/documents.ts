import { graphql } from '../../shared/graph/graphql.ts';

export const HelpDeskNetwork = graphql(`
  query HelpDeskNetwork($slug: String!) {
    viewer {
      id
    }
    network(slug: $slug) {
      id
      slug
      name
    }
  }
`);

export const HelpRequestCard_request = graphql(`
  fragment HelpRequestCard_request on HelpRequest {
    id
    personName
    street
    phone
    note
    takenAt
    endedAt
    erasedAt
    isRenewable
    opportunity {
      slug
      title
      status
      version
      expiresAt
      place {
        name
      }
      organisation {
        slug
      }
    }
    volunteers {
      inquiryId
      name
      status
    }
  }
`);

export const HelpDesk = graphql(`
  query HelpDesk($network: ID!, $after: String) {
    helpRequests(network: $network, first: 20, after: $after) {
      totalCount
      nodes {
        id
        ...HelpRequestCard_request
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const HelpForm = graphql(`
  query HelpForm($slug: String!, $locale: Locale!) {
    viewer {
      id
      isOperator
      coordinates {
        slug
      }
      memberships {
        organisation {
          id
          name
          status
          network {
            slug
          }
        }
      }
    }
    network(slug: $slug) {
      id
      slug
      name
    }
    interests {
      id
      label(locale: $locale)
      children {
        id
        label(locale: $locale)
      }
    }
  }
`);

export const TakeHelpRequest = graphql(`
  mutation TakeHelpRequest($input: TakeHelpRequestInput!) {
    takeHelpRequest(input: $input) {
      helpRequest {
        id
      }
    }
  }
`);

export const EraseHelpRequest = graphql(`
  mutation EraseHelpRequest($input: EraseHelpRequestInput!) {
    eraseHelpRequest(input: $input) {
      id
    }
  }
`);

export const EndHelpRequest = graphql(`
  mutation EndHelpRequest($input: CloseOpportunityInput!) {
    closeOpportunity(input: $input) {
      opportunity {
        id
      }
    }
  }
`);

export const RenewHelpRequest = graphql(`
  mutation RenewHelpRequest($input: RenewHelpRequestInput!) {
    renewHelpRequest(input: $input) {
      helpRequest {
        id
      }
    }
  }
`);
