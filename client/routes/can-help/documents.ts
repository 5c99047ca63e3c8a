import { graphql } from '../../shared/graph/graphql.ts';

export const CanHelpPage = graphql(`
  query CanHelpPage($slug: String!, $locale: Locale!) {
    network(slug: $slug) {
      id
      slug
      name
      crisis {
        id
      }
      ...CrisisNotice_network
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

export const OfferHelp = graphql(`
  mutation OfferHelp($input: OfferHelpInput!) {
    offerHelp(input: $input) {
      isOnItsWay
    }
  }
`);

export const ConfirmHelpOffer = graphql(`
  mutation ConfirmHelpOffer($input: HelpOfferTokenInput!) {
    confirmHelpOffer(input: $input) {
      networkName
      linkToken
    }
  }
`);

export const MyHelpOffer = graphql(`
  query MyHelpOffer($token: String!, $locale: Locale!) {
    helpOffer(token: $token) {
      id
      name
      phone
      words
      placeName
      postalCode
      availability
      interests {
        id
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
  }
`);

export const ChangeHelpOffer = graphql(`
  mutation ChangeHelpOffer($input: ChangeHelpOfferInput!) {
    changeHelpOffer(input: $input) {
      helpOffer {
        id
      }
    }
  }
`);

export const WithdrawHelpOffer = graphql(`
  mutation WithdrawHelpOffer($input: HelpOfferTokenInput!) {
    withdrawHelpOffer(input: $input) {
      isErased
    }
  }
`);
