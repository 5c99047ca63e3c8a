import { graphql } from '../../shared/graph/graphql.ts';

export const CrisisDesk = graphql(`
  query CrisisDesk($slug: String!) {
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
      crisis {
        id
        cause
        messageDe
        messageEn
        beganAt
        endsAt
        version
      }
    }
  }
`);

export const SaveCrisis = graphql(`
  mutation SaveCrisis($input: SaveCrisisInput!) {
    saveCrisis(input: $input) {
      network {
        id
      }
    }
  }
`);

export const EndCrisis = graphql(`
  mutation EndCrisis($input: EndCrisisInput!) {
    endCrisis(input: $input) {
      network {
        id
      }
    }
  }
`);
