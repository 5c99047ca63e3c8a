import { graphql } from '../../shared/graph/graphql.ts';

export const NetworkPage = graphql(`
  query NetworkPage($slug: String!) {
    viewer {
      id
      isOperator
      coordinates {
        slug
      }
    }
    network(slug: $slug) {
      id
      slug
      name
      description
      website
      welcome
      contact
      version
      agency {
        place
        telephone
        email
        hours {
          weekday
          opensAt
          closesAt
        }
        closed {
          from
          to
          reason
        }
        people {
          name
          role
          telephone
          email
        }
      }
      homePage {
        blocks {
          kind
          title
          isShown
        }
      }
      shownFigures
      ...CrisisNotice_network
      colours {
        accentLight
      }
    }
  }
`);

/** What is in the network; each part comes from another service, and one that is away costs its own part only. */
export const NetworkContents = graphql(`
  query NetworkContents($network: ID!) {
    urgentHelp(filter: { network: $network }, first: 6) {
      node {
        id
        ...OpportunityCard_opportunity
      }
    }
    opportunities(filter: { network: $network }, orderBy: NEWEST, first: 6) {
      totalCount
      nodes {
        id
        ...OpportunityCard_opportunity
      }
    }
    news(filter: { network: $network }, first: 4) {
      totalCount
      nodes {
        id
        ...NewsRow_article
      }
    }
    guides: articles(kind: GUIDE, filter: { network: $network }, first: 4) {
      totalCount
      nodes {
        id
        ...NewsRow_article
      }
    }
    projects: articles(kind: PROJECT, filter: { network: $network }, first: 3) {
      totalCount
      nodes {
        id
        ...NewsRow_article
      }
    }
    links(network: $network) {
      kind
    }
    events(filter: { network: $network }, first: 6) {
      totalCount
      nodes {
        id
        ...EventRow_event
      }
    }
    organisations(filter: { network: $network }, first: 6) {
      totalCount
      nodes {
        slug
        ...OrganisationRow_organisation
      }
    }
  }
`);
