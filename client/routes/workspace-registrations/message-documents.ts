import { graphql } from '../../shared/graph/graphql.ts';

/** What was written to everybody of an event. */
export const MessagesOfEvent = graphql(`
  query MessagesOfEvent($id: ID!) {
    event(id: $id) {
      id
      messages(first: 100) {
        nodes {
          id
          subject
          text
          waitingToo
          recipientCount
          createdAt
          shift {
            title
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`);

/** To how many a message would go. */
export const RecipientsOfEvent = graphql(`
  query RecipientsOfEvent($id: ID!, $shift: ID, $waitingToo: Boolean!) {
    event(id: $id) {
      id
      recipientCount(shift: $shift, waitingToo: $waitingToo)
    }
  }
`);

export const WriteToRegistered = graphql(`
  mutation WriteToRegistered($input: WriteToRegisteredInput!) {
    writeToRegistered(input: $input) {
      message {
        id
        recipientCount
      }
    }
  }
`);
