import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** One figure of the page: what it is called and what is counted, in the words of the schema. */
export interface FigureDefinition {
  readonly label: MessageDescriptor;
  readonly definition: MessageDescriptor;
}

/** The figures by chapter, in the order of the page; their names are those of the graph. */
export const CHAPTERS = {
  organisations: {
    verifiedOrganisations: {
      label: msg`Verified organisations`,
      definition: msg`Organisations that were verified on the last day of the period.`,
    },
    newOrganisations: {
      label: msg`Newly verified`,
      definition: msg`Organisations that were verified for the first time in the period.`,
    },
    dormantOrganisations: {
      label: msg`Dormant`,
      definition: msg`Verified organisations none of whose members had signed in for 180 days, on the last day of the period.`,
    },
  },
  opportunities: {
    liveOpportunities: {
      label: msg`Live postings`,
      definition: msg`Postings of verified organisations that could be found on the last day of the period.`,
    },
    staleOpportunities: {
      label: msg`Not confirmed for long`,
      definition: msg`Those of them that nobody had confirmed for 60 days.`,
    },
    newOpportunities: {
      label: msg`New postings`,
      definition: msg`Postings that were published for the first time in the period.`,
    },
    filledOpportunities: {
      label: msg`Filled`,
      definition: msg`Times that a posting was marked as filled in the period, once a day at most.`,
    },
    expiredOpportunities: {
      label: msg`Ran out`,
      definition: msg`Times that a posting ran out in the period, once a day at most.`,
    },
  },
  inquiries: {
    inquiries: {
      label: msg`Messages`,
      definition: msg`Messages to organisations that their sender confirmed in the period, about a posting or in general. By groups: those of the posting.`,
    },
    answeredInquiries: {
      label: msg`Answered`,
      definition: msg`Those of them that the organisation answered on this site within 14 days.`,
    },
    unansweredInquiries: {
      label: msg`Not answered`,
      definition: msg`Those of them that it did not. Left out is who took the message back, and who has no account, since those are answered by mail.`,
    },
    hoursToFirstAnswer: {
      label: msg`Hours to the first answer`,
      definition: msg`Within how many hours half of the answered messages had their first answer, in steps of 1, 4, 12, 24, 48, 72, 120, 168 and 336 hours. Months whose answers are withheld are left out.`,
    },
    commitments: {
      label: msg`People who take part`,
      definition: msg`Those of the answered messages by which somebody had agreed to take part, 15 days later.`,
    },
  },
  searches: {
    searches: {
      label: msg`Searches`,
      definition: msg`Searches with words, an interest or a place, of the network that they name, else of the nearest one within 50 km of the place, else of the only one that there is. The same search of the same visitor counts once a day; visitors are counted anew each day, and nothing of them is kept.`,
    },
    emptySearches: {
      label: msg`Without a result`,
      definition: msg`Those of them that found nothing, also with words that look alike.`,
    },
    seekers: {
      label: msg`People who look for something`,
      definition: msg`People who look for something on the last day of the period: with a profile that names an interest, or a saved search that is not at rest; each once, by the first interest and the place of the profile. Rounded down to whole fives.`,
    },
  },
  reach: {
    homePageViews: {
      label: msg`Page of the network`,
      definition: msg`Times that the page of the network was shown. Like all such figures without cookies and addresses: nobody knows how many people that were. Known robots are left out.`,
    },
    searchPageViews: {
      label: msg`Search and lists`,
      definition: msg`Times that the search or another list was shown: of organisations, dates, news, guides or projects. Those that are narrowed to the network, or all where there is only one network.`,
    },
    opportunityPageViews: {
      label: msg`Pages of postings`,
      definition: msg`Times that the page of a posting was shown.`,
    },
    eventPageViews: {
      label: msg`Pages of events`,
      definition: msg`Times that the page of an event was shown.`,
    },
    organisationPageViews: {
      label: msg`Pages of organisations`,
      definition: msg`Times that the page of an organisation was shown.`,
    },
    newsPageViews: {
      label: msg`News, guides, projects`,
      definition: msg`Times that an article of the news, a guide or a project was shown.`,
    },
  },
  events: {
    heldEvents: {
      label: msg`Events`,
      definition: msg`Events and trainings that began in the period and were not cancelled; each date of a series is one.`,
    },
    offeredSeats: {
      label: msg`Seats offered`,
      definition: msg`Seats of those that have a limited number of them.`,
    },
    takenSeats: {
      label: msg`Seats taken`,
      definition: msg`Seats for which somebody was registered when it was over.`,
    },
    waitingSeats: {
      label: msg`Still waiting`,
      definition: msg`Seats for which somebody was still on a waiting list when it was over.`,
    },
    attendedSeats: {
      label: msg`Came`,
      definition: msg`Seats of those who came, as the organisation said within 15 days.`,
    },
    noShows: {
      label: msg`Did not come`,
      definition: msg`Seats of those who were registered and did not come, as the organisation said within 15 days.`,
    },
    attendedHours: {
      label: msg`Hours together`,
      definition: msg`Hours that those who came spent at events and trainings together, as the organisation said within 15 days.`,
    },
    trainingHours: {
      label: msg`Hours at trainings`,
      definition: msg`Those of them that were spent at trainings.`,
    },
  },
} as const satisfies Record<string, Record<string, FigureDefinition>>;

export type Chapter = keyof typeof CHAPTERS;
/** A figure by its name in the graph. */
export type FigureName = { [In in Chapter]: keyof (typeof CHAPTERS)[In] }[Chapter];

export const chapterLabels: Record<Chapter, MessageDescriptor> = {
  organisations: msg`Organisations`,
  opportunities: msg`Postings`,
  inquiries: msg`Messages to organisations`,
  searches: msg`Searches`,
  reach: msg`Pages that were looked at`,
  events: msg`Events and trainings`,
};
