import { graphql } from '../../shared/graph/graphql.ts';

/** Everything that the account page shows. */
export const AccountPage = graphql(`
  query AccountPage {
    viewer {
      id
      name
      email
      locale
      sessions {
        id
        device
        createdAt
        lastUsedAt
        isCurrent
      }
    }
  }
`);

export const UpdateAccount = graphql(`
  mutation UpdateAccount($input: UpdateViewerInput!) {
    updateViewer(input: $input) {
      viewer {
        id
        name
        locale
      }
    }
  }
`);

export const RevokeSession = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      id
    }
  }
`);

export const RevokeOtherSessions = graphql(`
  mutation RevokeOtherSessions {
    revokeOtherSessions {
      count
    }
  }
`);
