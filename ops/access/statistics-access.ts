import type { TypeAccess } from './rules.ts';

/** Who may see the figures of a network: part of the table in access-table.ts. */
export const STATISTICS_ACCESS: Readonly<Record<string, TypeAccess>> = {
  // Others see what their network shows, by `Network.statistics`: services/organisations/statistics/shown-figures.spec.ts.
  NetworkStatistics: {
    coordinator: `id network from to closedUntil countedSince verifiedOrganisations newOrganisations dormantOrganisations
      liveOpportunities staleOpportunities newOpportunities filledOpportunities expiredOpportunities
      inquiries answeredInquiries unansweredInquiries commitments hoursToFirstAnswer searches emptySearches emptySearchWords seekers
      heldEvents offeredSeats takenSeats waitingSeats attendedSeats noShows attendedHours trainingHours
      homePageViews searchPageViews organisationPageViews newsPageViews opportunityPageViews eventPageViews`,
  },
  // Only statistics have any.
  Figure: { anyone: 'value before isWithheld months groups' }, FigureMonth: { anyone: 'month value' }, FigureGroup: { anyone: 'key value before isWithheld' }, TimeToAnswer: { anyone: 'value before' },
  EmptySearchWords: { anyone: 'words' }, SearchedWords: { anyone: 'words searches' },
};
