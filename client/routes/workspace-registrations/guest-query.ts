import { graphql } from '../../shared/graph/graphql.ts';

/** Who comes to an event, a page at a time. */
export const GuestsOfEvent = graphql(`
  query GuestsOfEvent($id: ID!, $after: String, $shift: ID) {
    viewer {
      id
    }
    event(id: $id) {
      id
      slug
      title
      startsAt
      endsAt
      timeZone
      allDay
      openEnd
      capacity
      seatsLeft
      questions {
        id
        prompt
      }
      shifts {
        id
        title
        startsAt
        endsAt
        capacity
        seatsLeft
        waitingCount
      }
      organisation {
        slug
        name
      }
      registrations(first: 100, after: $after, shift: $shift) {
        totalCount
        nodes {
          id
          name
          partySize
          status
          place
          answers {
            questionId
            prompt
            kind
            value
            ...AnswerList_answer
          }
          shift {
            id
            title
            startsAt
            endsAt
          }
          attendance {
            attended
            hours
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
