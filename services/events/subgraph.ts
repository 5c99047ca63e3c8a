import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { GraphQLSchema } from 'graphql';
import { isUuid } from '../shared/ids.ts';
import type { Jobs } from '../shared/jobs.ts';
import { listsByKey, loaderById, loaderOfLists, rowsById } from '../shared/loaders.ts';
import type { FindPlace } from '../shared/near.ts';
import { federatedSchema, type Subgraph } from '../shared/subgraph.ts';
import type { Viewer as Asking } from '../shared/viewer.ts';
import { AttendanceResolver, CertificateResolver, RegistrationAttendanceResolver, ViewerAttendanceResolver } from './attendance/attendance.resolver.ts';
import { attendanceLoader } from './attendance/attendance.service.ts';
import { openCalendarLimits } from './calendar-source/calendar-limits.ts';
import { calendarOfItemLoader, lastImportLoader } from './calendar-source/calendar-loaders.ts';
import { CalendarResolver, CalendarSourceResolver, EventCalendarResolver } from './calendar-source/calendar-source.resolver.ts';
import { Viewer } from './viewer/viewer.reference.ts';
import type { EventsContext, EventsOfOpportunity, EventsOfOrganisation, EventsOfSeries } from './context.ts';
import { DraftingResolver } from './drafting/drafting.resolver.ts';
import { visibleTo } from '../shared/visible.ts';
import { findAnyEventsById, findEventsById } from './event/event.repository.ts';
import { EventResolver } from './event/event.resolver.ts';
import { eventsOfOpportunities, eventsOfOrganisations, nextEventsOfOpportunities } from './event/event.service.ts';
import { EventDayResolver } from './finding/event-day.resolver.ts';
import { countsOfDays, eventsOfDays } from './finding/event-days.service.ts';
import { datesAround } from './nearby/nearby.service.ts';
import type { Surroundings } from './nearby/nearby.repository.ts';
import type { Place } from './place/place.reference.ts';
import { EventMessageResolver, EventMessagesResolver } from './message/event-message.resolver.ts';
import { Opportunity, OpportunityResolver } from './opportunity/opportunity.reference.ts';
import { Organisation, OrganisationResolver } from './organisation/organisation.reference.ts';
import { openRegistrationDesk } from './registration/registration.desk.ts';
import { otherShiftsLoader, ownRegistrationLoader, waitingLoader } from './registration/registration.reading.ts';
import { EventRegistrationResolver, RegistrationResolver, ViewerRegistrationResolver } from './registration/registration.resolver.ts';
import { isModerated } from './moderation/is-moderated.ts';
import { WithheldEventResolver } from './moderation/moderation.resolver.ts';
import { PersonalCalendarResolver, ViewerPersonalCalendarResolver } from './personal-calendar/personal-calendar.resolver.ts';
import { PrivacyResolver } from './privacy/privacy.resolver.ts';
import { EventSeriesResolver } from './series/event-series.resolver.ts';
import { eventsOfSeries, exceptDatesLoader, upcomingLoader } from './series/event-series.service.ts';
import { EventNotificationResolver } from './notification/notification.resolver.ts';
import { findShiftsById, findShiftsOf } from './shift/event-shift.repository.ts';
import { EventShiftResolver, EventShiftsResolver, RegistrationShiftResolver } from './shift/event-shift.resolver.ts';
import { findSeriesById } from './series/series.repository.ts';
import { countedForId } from '../shared/figures/counted-for.ts';
import { EventPagesResolver } from './sitemap/event-pages.resolver.ts';
import { EventSuggestionResolver } from './suggestion/event-suggestion.resolver.ts';
import { FigureResolver } from '../shared/figures/figure.ts';
import { figureReader } from '../shared/figures/reading.ts';
import { KINDS } from './statistics/counting.ts';
import { PageViewsResolver } from './statistics/page-views.resolver.ts';
import { StatisticsResolver } from './statistics/statistics.resolver.ts';
import { NetworkStatistics } from './statistics/statistics.reference.ts';

/** The schema alone, e.g. to print it; needs no database. */
export function eventsSchema(): Promise<GraphQLSchema> {
  return federatedSchema<EventsContext>({
    resolvers: [
      EventResolver, EventSuggestionResolver, EventPagesResolver, EventDayResolver, EventSeriesResolver, DraftingResolver, OrganisationResolver, OpportunityResolver, PrivacyResolver,
      RegistrationResolver, EventRegistrationResolver, ViewerRegistrationResolver, EventShiftsResolver, EventShiftResolver, RegistrationShiftResolver,
      EventMessageResolver, EventMessagesResolver,
      AttendanceResolver, CertificateResolver, RegistrationAttendanceResolver, ViewerAttendanceResolver,
      CalendarResolver, CalendarSourceResolver, EventCalendarResolver,
      PersonalCalendarResolver, ViewerPersonalCalendarResolver, EventNotificationResolver,
      StatisticsResolver, FigureResolver, PageViewsResolver, WithheldEventResolver,
    ],
    orphanedTypes: [Organisation, Opportunity, Viewer, NetworkStatistics],
    references: {
      Event: ({ id }, { events }) => events.load(id),
      Organisation: ({ id }) => ({ id }),
      Opportunity: ({ id, place }) => ({ id, place: place as Place | null | undefined }),
      NetworkStatistics: ({ id }, { viewer, now, secret }) => countedForId(id, viewer, { now: now(), secret }),
      Viewer: ({ id }, { viewer }) => (viewer.id === id ? { id } : null),
    },
  });
}

interface Dependencies {
  /** An initialized data source; the subgraph owns it from here. */
  readonly db: DataSource;
  readonly findPlace: FindPlace;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  /** The installation's secret. */
  readonly secret: string;
  readonly now?: () => Date;
}

function contexts({ db, findPlace, jobs, secret, now = () => new Date() }: Dependencies): (viewer: Asking) => EventsContext {
  const events = rowsById((ids) => findEventsById(db, ids));
  const anyEvents = rowsById((ids) => findAnyEventsById(db, ids));
  const series = rowsById((ids) => findSeriesById(db, ids));
  const shifts = rowsById((ids) => findShiftsById(db, ids));
  const shiftsOfEvents = listsByKey((ids) => findShiftsOf(db, ids), ({ eventId }) => eventId);
  const nextEvents = nextEventsOfOpportunities({ db, now });
  const registrations = openRegistrationDesk({ db, jobs, secret, now });
  const calendarLimits = openCalendarLimits(db, secret);
  return (viewer) => ({
    viewer,
    figures: figureReader(db, KINDS),
    db,
    now,
    findPlace,
    secret,
    registrations,
    waitingCounts: waitingLoader(db),
    ownRegistrations: ownRegistrationLoader(db, viewer),
    shifts: loaderById(shifts, isUuid),
    shiftsOfEvent: loaderOfLists(shiftsOfEvents),
    otherShifts: otherShiftsLoader(db),
    attendances: attendanceLoader(db),
    lastImports: lastImportLoader(db),
    calendarsOfItems: calendarOfItemLoader(db),
    calendarLimits,
    events: loaderById(visibleTo(viewer, events, anyEvents, isModerated(viewer)), isUuid),
    eventsOfOrganisation: new DataLoader((keys: readonly EventsOfOrganisation[]) => eventsOfOrganisations({ db, now }, keys), { cacheKeyFn: JSON.stringify }),
    eventsOfOpportunity: new DataLoader((keys: readonly EventsOfOpportunity[]) => eventsOfOpportunities(nextEvents, keys), { cacheKeyFn: JSON.stringify }),
    countOfDay: countsOfDays(db),
    eventsOfDay: eventsOfDays(db),
    series: loaderById(series, isUuid),
    eventsOfSeries: new DataLoader((keys: readonly EventsOfSeries[]) => eventsOfSeries({ db, now }, keys), { cacheKeyFn: JSON.stringify }),
    exceptDates: exceptDatesLoader({ db, now }),
    upcomingCounts: upcomingLoader({ db, now }),
    nearby: new DataLoader((spots: readonly Surroundings[]) => datesAround({ db, now }, spots), { cacheKeyFn: JSON.stringify }),
  });
}

/** WHEN: events and trainings, and who comes to them. */
export async function buildEventsSubgraph(dependencies: Dependencies): Promise<Subgraph> {
  const { db } = dependencies;
  return {
    name: 'events',
    schema: await eventsSchema(),
    contextFor: contexts(dependencies),
    ready: async () => void (await db.query('SELECT 1')),
    close: () => db.destroy(),
  };
}
