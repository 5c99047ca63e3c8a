/** The figures that a network may show to everybody, by their names in `NetworkStatistics`; they are those of all parts of the graph. */
export const FIGURE_NAMES = [
  'verifiedOrganisations', 'newOrganisations', 'dormantOrganisations',
  'liveOpportunities', 'staleOpportunities', 'newOpportunities', 'filledOpportunities', 'expiredOpportunities',
  'inquiries', 'answeredInquiries', 'unansweredInquiries', 'commitments',
  'searches', 'emptySearches', 'seekers',
  'homePageViews', 'searchPageViews', 'opportunityPageViews', 'eventPageViews', 'organisationPageViews', 'newsPageViews',
  'heldEvents', 'offeredSeats', 'takenSeats', 'waitingSeats', 'attendedSeats', 'noShows', 'attendedHours', 'trainingHours',
] as const;
