import { graphql } from '../../shared/graph/graphql.ts';

export const EditedEvent_event = graphql(`
  fragment EditedEvent_event on Event {
    id
    version
    slug
    kind
    status
    title
    summary
    description
    startsAt
    endsAt
    openEnd
    timeZone
    allDay
    attendance
    venue
    onlineUrl
    capacity
    shifts {
      id
      title
      note
      startsAt
      endsAt
      capacity
    }
    targetGroup
    certificate
    costs
    provider
    recurrence
    questions {
      id
      prompt
      kind
      options
      required
    }
    series {
      id
      isWrittenHere
      rule
      startsAt
      timeZone
    }
    calendar {
      id
      name
    }
    cancellationReason
    address {
      street
      postalCode
      town
    }
    interests {
      id
    }
    opportunity {
      id
      title
      eventKey
    }
    organisation {
      id
    }
  }
`);

export const EventWorkspace = graphql(`
  query EventWorkspace($locale: Locale!) {
    viewer {
      id
      memberships {
        organisation {
          id
          slug
          name
          status
          opportunities(first: 100) {
            nodes {
              id
              title
              eventKey
            }
          }
        }
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

export const EditedEvent = graphql(`
  query EditedEvent($id: ID!) {
    event(id: $id) {
      ...EditedEvent_event
    }
  }
`);

export const CreateEvent = graphql(`
  mutation CreateEvent($input: CreateEventInput!) {
    createEvent(input: $input) {
      event {
        id
      }
    }
  }
`);

export const UpdateEvent = graphql(`
  mutation UpdateEvent($input: UpdateEventInput!) {
    updateEvent(input: $input) {
      event {
        ...EditedEvent_event
      }
    }
  }
`);

export const PublishEvent = graphql(`
  mutation PublishEvent($input: EventInput!) {
    publishEvent(input: $input) {
      event {
        ...EditedEvent_event
      }
    }
  }
`);

export const CancelEvent = graphql(`
  mutation CancelEvent($input: CancelEventInput!) {
    cancelEvent(input: $input) {
      event {
        ...EditedEvent_event
      }
    }
  }
`);

export const DeleteEventDraft = graphql(`
  mutation DeleteEventDraft($input: EventInput!) {
    deleteEventDraft(input: $input) {
      id
    }
  }
`);
