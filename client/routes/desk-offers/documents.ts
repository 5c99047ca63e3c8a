import { graphql } from '../../shared/graph/graphql.ts';

export const OfferDeskNetwork = graphql(`
  query OfferDeskNetwork($slug: String!, $locale: Locale!) {
    viewer {
      id
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

export const OfferCard_offer = graphql(`
  fragment OfferCard_offer on HelpOffer {
    id
    name
    phone
    words
    placeName
    postalCode
    availability
    confirmedAt
    status
    writtenAt
    interests {
      id
    }
    match {
      reasons {
        kind
        score
        weight
        details
      }
    }
  }
`);

export const OfferDesk = graphql(`
  query OfferDesk($network: ID!, $filter: HelpOfferFilter, $helpRequest: ID, $after: String) {
    helpOffers(network: $network, filter: $filter, helpRequest: $helpRequest, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...OfferCard_offer
      }
    }
    opportunities(filter: { network: $network, kinds: [HELP_REQUEST] }, orderBy: NEWEST, first: 100) {
      nodes {
        id
        title
      }
    }
  }
`);

export const MarkHelpOffer = graphql(`
  mutation MarkHelpOffer($input: MarkHelpOfferInput!) {
    markHelpOffer(input: $input) {
      helpOffer {
        id
      }
    }
  }
`);

export const WriteToHelpOffer = graphql(`
  mutation WriteToHelpOffer($input: WriteToHelpOfferInput!) {
    writeToHelpOffer(input: $input) {
      helpOffer {
        id
      }
    }
  }
`);
