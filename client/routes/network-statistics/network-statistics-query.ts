import { graphql } from '../../shared/graph/graphql.ts';

export const NetworkStatisticsPage = graphql(`
  query NetworkStatisticsPage($slug: String!) {
    network(slug: $slug) {
      id
      slug
      name
      shownFigures
      statistics {
        id
        from
        to
        verifiedOrganisations { value before isWithheld }
        newOrganisations { value before isWithheld }
        dormantOrganisations { value before isWithheld }
        liveOpportunities { value before isWithheld }
        staleOpportunities { value before isWithheld }
        newOpportunities { value before isWithheld months { month value } }
        filledOpportunities { value before isWithheld }
        expiredOpportunities { value before isWithheld }
        inquiries { value before isWithheld months { month value } }
        answeredInquiries { value before isWithheld }
        unansweredInquiries { value before isWithheld }
        commitments { value before isWithheld }
        searches { value before isWithheld }
        emptySearches { value before isWithheld }
        seekers { value before isWithheld }
        homePageViews { value before isWithheld }
        searchPageViews { value before isWithheld }
        opportunityPageViews { value before isWithheld }
        eventPageViews { value before isWithheld }
        organisationPageViews { value before isWithheld }
        newsPageViews { value before isWithheld }
        heldEvents { value before isWithheld months { month value } }
        offeredSeats { value before isWithheld }
        takenSeats { value before isWithheld months { month value } }
        waitingSeats { value before isWithheld }
        attendedSeats { value before isWithheld }
        noShows { value before isWithheld }
        attendedHours { value before isWithheld }
        trainingHours { value before isWithheld }
      }
    }
  }
`);
