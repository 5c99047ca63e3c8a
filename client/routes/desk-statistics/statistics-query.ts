import { graphql } from '../../shared/graph/graphql.ts';

export const StatisticsNetwork = graphql(`
  query StatisticsNetwork($slug: String!) {
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
      version
      shownFigures
    }
  }
`);

export const NetworkFigures = graphql(`
  query NetworkFigures($network: ID!, $from: LocalDate, $to: LocalDate, $locale: Locale!) {
    interests {
      id
      label(locale: $locale)
    }
    networkStatistics(network: $network, from: $from, to: $to) {
      id
      from
      to
      closedUntil
      countedSince
      verifiedOrganisations {
        value before isWithheld
        byField: groups(by: FIELD) { key value before isWithheld }
        byPlace: groups(by: PLACE) { key value before isWithheld }
        byKind: groups(by: ORGANISATION_KIND) { key value before isWithheld }
      }
      newOrganisations { value before isWithheld }
      dormantOrganisations { value before isWithheld }
      liveOpportunities {
        value before isWithheld
        byField: groups(by: FIELD) { key value before isWithheld }
        byPlace: groups(by: PLACE) { key value before isWithheld }
        byKind: groups(by: OPPORTUNITY_KIND) { key value before isWithheld }
      }
      staleOpportunities { value before isWithheld }
      newOpportunities {
        value before isWithheld
        months { month value }
      }
      filledOpportunities { value before isWithheld }
      expiredOpportunities { value before isWithheld }
      inquiries {
        value before isWithheld
        months { month value }
        byField: groups(by: FIELD) { key value before isWithheld }
        byPlace: groups(by: PLACE) { key value before isWithheld }
        byKind: groups(by: OPPORTUNITY_KIND) { key value before isWithheld }
      }
      answeredInquiries { value before isWithheld }
      unansweredInquiries { value before isWithheld }
      commitments { value before isWithheld }
      hoursToFirstAnswer { value before }
      searches {
        value before isWithheld
        months { month value }
      }
      emptySearches { value before isWithheld }
      seekers {
        value before isWithheld
        byField: groups(by: FIELD) { key value before isWithheld }
        byPlace: groups(by: PLACE) { key value before isWithheld }
      }
      emptySearchWords { words { words searches } }
      heldEvents {
        value before isWithheld
        months { month value }
        byField: groups(by: FIELD) { key value before isWithheld }
        byPlace: groups(by: PLACE) { key value before isWithheld }
        byKind: groups(by: EVENT_KIND) { key value before isWithheld }
      }
      offeredSeats { value before isWithheld }
      takenSeats {
        value before isWithheld
        months { month value }
        byField: groups(by: FIELD) { key value before isWithheld }
        byPlace: groups(by: PLACE) { key value before isWithheld }
        byKind: groups(by: EVENT_KIND) { key value before isWithheld }
      }
      waitingSeats { value before isWithheld }
      attendedSeats { value before isWithheld }
      noShows { value before isWithheld }
      attendedHours { value before isWithheld }
      trainingHours { value before isWithheld }
      homePageViews { value before isWithheld }
      searchPageViews { value before isWithheld }
      opportunityPageViews { value before isWithheld }
      eventPageViews { value before isWithheld }
      organisationPageViews { value before isWithheld }
      newsPageViews { value before isWithheld }
    }
  }
`);
