import { graphql } from '../../shared/graph/graphql.ts';

/** Who comes to an event, a page at a time. */
export const GuestsOfEvent = graphql(`
  query GuestsOfEvent($id: ID!, $after: String) {
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
      organisation {
        slug
        name
      }
      registrations(first: 100, after: $after) {
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
