import { graphql } from '../../shared/graph/graphql.ts';

export const VanishedItems = graphql(`
  query VanishedItems($id: ID!, $after: String) {
    listImport(id: $id) {
      id
      vanished(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          itemId
          kind
          name
        }
      }
    }
  }
`);

export const KeepList = graphql(`
  mutation KeepList($input: KeepListInput!) {
    keepList(input: $input) {
      source {
        id
        address
        mode
      }
    }
  }
`);

export const ChangeListSource = graphql(`
  mutation ChangeListSource($input: ChangeListSourceInput!) {
    changeListSource(input: $input) {
      source {
        id
        mode
      }
    }
  }
`);

export const RefreshList = graphql(`
  mutation RefreshList($input: RefreshListInput!) {
    refreshList(input: $input) {
      import {
        id
      }
    }
  }
`);

export const RemoveListSource = graphql(`
  mutation RemoveListSource($input: RemoveListSourceInput!) {
    removeListSource(input: $input) {
      id
    }
  }
`);
