import type { DeskListQuery } from '../../generated/graphql.ts';
import { graphql } from '../../shared/graph/graphql.ts';

export const DeskLists = graphql(`
  query DeskLists($slug: String!, $after: String) {
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
      listSources {
        id
        name
        address
        mode
        problem
        readAt
        waiting {
          id
        }
      }
      listImports(first: 20, after: $after) {
        totalCount
        nodes {
          id
          name
          fileName
          state
          createdAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const DeskList = graphql(`
  query DeskList($id: ID!) {
    viewer {
      id
    }
    listImport(id: $id) {
      id
      name
      fileName
      address
      hasHeader
      state
      problem
      chosenCount
      doneCount
      columns {
        name
        examples
        field
      }
      source {
        id
        address
        mode
      }
      network {
        id
        slug
        name
      }
      counts {
        rows
        refusedRows
        problematicRows
        organisationsCreated
        organisationsUpdated
        opportunitiesCreated
        opportunitiesUpdated
        unchanged
        undone
        kept
      }
    }
  }
`);

export const ListRows = graphql(`
  query ListRows($id: ID!, $after: String, $problematic: Boolean!) {
    listImport(id: $id) {
      id
      rows(first: 100, after: $after, problematic: $problematic) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          line
          organisationName
          title
          outcome
          isChosen
          problems {
            code
            isRefusal
            column
          }
        }
      }
    }
  }
`);

export const ListItems = graphql(`
  query ListItems($id: ID!, $after: String, $kept: Boolean!) {
    listImport(id: $id) {
      id
      items(first: 100, after: $after, kept: $kept) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          itemId
          kind
          name
          outcome
          undo
        }
      }
    }
  }
`);

export const UploadList = graphql(`
  mutation UploadList($input: UploadListInput!) {
    uploadList(input: $input) {
      import {
        id
      }
    }
  }
`);

export const MapList = graphql(`
  mutation MapList($input: MapListInput!) {
    mapList(input: $input) {
      import {
        id
        state
      }
    }
  }
`);

export const TakeList = graphql(`
  mutation TakeList($input: TakeListInput!) {
    takeList(input: $input) {
      import {
        id
        state
      }
    }
  }
`);

export const UndoList = graphql(`
  mutation UndoList($input: UndoListInput!) {
    undoList(input: $input) {
      import {
        id
        state
      }
    }
  }
`);

export const DiscardList = graphql(`
  mutation DiscardList($input: DiscardListInput!) {
    discardList(input: $input) {
      id
    }
  }
`);

export type ShownList = NonNullable<DeskListQuery['listImport']>;
