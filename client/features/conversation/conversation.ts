import type { ReactNode } from 'react';
import { graphql } from '../../shared/graph/graphql.ts';

/** Everything that the page of a conversation shows. */
export const Conversation_inquiry = graphql(`
  fragment Conversation_inquiry on Inquiry {
    id
    status
    version
    side
    unreadCount
    personName
    createdAt
    helpContact {
      personName
      street
      phone
      note
    }
    opportunity {
      slug
      title
      status
    }
    organisation {
      slug
      name
      network {
        id
      }
    }
    messages(first: 50, newestFirst: true) {
      ...Letters_messages
    }
  }
`);

/** A page of letters, the newest first. */
export const Letters_messages = graphql(`
  fragment Letters_messages on MessageConnection {
    nodes {
      id
      sender
      body
      sentAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const OlderLetters = graphql(`
  query OlderLetters($id: ID!, $after: String!) {
    inquiry(id: $id) {
      messages(first: 50, newestFirst: true, after: $after) {
        ...Letters_messages
      }
    }
  }
`);

/** The same for somebody who has come by the private link of a mail. */
export const OlderLettersOfThread = graphql(`
  query OlderLettersOfThread($token: String!, $after: String!) {
    inquiryThread(token: $token) {
      messages(first: 50, newestFirst: true, after: $after) {
        ...Letters_messages
      }
    }
  }
`);

export const SendMessage = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      inquiry {
        ...Conversation_inquiry
      }
    }
  }
`);

export const MarkInquiry = graphql(`
  mutation MarkInquiry($input: MarkInquiryInput!) {
    markInquiry(input: $input) {
      inquiry {
        ...Conversation_inquiry
      }
    }
  }
`);

export const WithdrawInquiry = graphql(`
  mutation WithdrawInquiry($input: ThreadInput!) {
    withdrawInquiry(input: $input) {
      inquiry {
        ...Conversation_inquiry
      }
    }
  }
`);

export const ReadInquiry = graphql(`
  mutation ReadInquiry($input: ThreadInput!) {
    readInquiry(input: $input) {
      inquiry {
        id
        unreadCount
      }
    }
  }
`);

/** How somebody came to a conversation: signed in, or by the private link of a mail. */
export type Door = { readonly inquiryId: string } | { readonly threadToken: string };

/** What stands below a message of the other side, so that it can be reported to the coordinators of the network. */
export type MessageReport = (message: { readonly id: string; readonly body: string; readonly networkId: string | undefined }) => ReactNode;
