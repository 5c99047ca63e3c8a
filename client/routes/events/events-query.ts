import { graphql } from '../../shared/graph/graphql.ts';

export const EventChoices = graphql(`
  query EventChoices($locale: Locale!) {
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

/** To what the events can be narrowed by name; asked for apart, since it comes from another service that may be away. */
export const EventHosts = graphql(`
  query EventHosts($network: String, $withNetwork: Boolean!, $organisation: String, $withOrganisation: Boolean!) {
    networks(first: 100) {
      nodes {
        id
        slug
        name
      }
    }
    network(slug: $network) @include(if: $withNetwork) {
      id
      name
    }
    organisation(slug: $organisation) @include(if: $withOrganisation) {
      id
      name
    }
  }
`);

export const EventList = graphql(`
  query EventList($filter: EventFilter, $first: Int!, $after: String) {
    events(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        slug
        startsAt
        timeZone
        ...EventRow_event
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const EventMonth = graphql(`
  query EventMonth($filter: EventFilter, $inMonth: EventFilter, $from: LocalDate!, $days: Int!) {
    events(filter: $inMonth, first: 1) {
      totalCount
    }
    eventDays(from: $from, first: $days, filter: $filter) {
      day
      totalCount
      events(first: 3) {
        slug
        ...MonthEntry_event
      }
    }
  }
`);
