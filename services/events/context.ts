import type { DataSource } from 'typeorm';
import type DataLoader from 'dataloader';
import type { Connection } from '../shared/connection.ts';
import type { FindPlace } from '../shared/near.ts';
import type { FigureReader } from '../shared/figures/reading.ts';
import type { Limits } from '../shared/limits.ts';
import type { Viewer } from '../shared/viewer.ts';
import type { Attendance } from './attendance/attendance.ts';
import type { CalendarImport } from './calendar-source/calendar-import.ts';
import type { CalendarSource } from './calendar-source/calendar-source.ts';
import type { Event } from './event/event.ts';
import type { EventDay } from './finding/event-day.ts';
import type { NearbyEvent } from './nearby/nearby-event.ts';
import type { EventSeries } from './series/event-series.ts';
import type { EventShift } from './shift/event-shift.ts';
import type { Surroundings } from './nearby/nearby.repository.ts';
import type { RegistrationDesk } from './registration/registration.desk.ts';
import type { Registration } from './registration/registration.ts';

/** Which of an organisation's events are asked for. */
export interface EventsOfOrganisation {
  readonly organisationId: string;
  readonly first: number;
  readonly after: string | null;
}

/** Which of an opportunity's events are asked for. */
export interface EventsOfOpportunity {
  readonly opportunityId: string;
  readonly first: number;
}

/** Which dates of a series are asked for. */
export interface EventsOfSeries {
  readonly seriesId: string;
  readonly first: number;
}

/** What the resolvers of this subgraph get; the loaders live as long as one request. */
export interface EventsContext {
  readonly viewer: Viewer;
  readonly db: DataSource;
  readonly now: () => Date;
  /** The places are looked up in a list that comes with the installation. */
  readonly findPlace: FindPlace;
  readonly events: DataLoader<string, Event | null>;
  readonly eventsOfOrganisation: DataLoader<EventsOfOrganisation, Connection<Event>, string>;
  readonly eventsOfOpportunity: DataLoader<EventsOfOpportunity, Event[], string>;
  readonly countOfDay: DataLoader<EventDay, number>;
  readonly eventsOfDay: DataLoader<{ readonly day: EventDay; readonly first: number }, Event[]>;
  readonly series: DataLoader<string, EventSeries | null>;
  readonly eventsOfSeries: DataLoader<EventsOfSeries, Event[], string>;
  /** How many dates of a series are to come. */
  readonly upcomingCounts: DataLoader<string, number>;
  /** When the rule of a series gives a date and nothing takes place. */
  readonly exceptDates: DataLoader<string, Date[]>;
  readonly nearby: DataLoader<Surroundings, NearbyEvent[], string>;
  /** The installation's secret. */
  readonly secret: string;
  readonly registrations: RegistrationDesk;
  readonly waitingCounts: DataLoader<string, number>;
  readonly ownRegistrations: DataLoader<string, Registration | null>;
  readonly shifts: DataLoader<string, EventShift | null>;
  readonly shiftsOfEvent: DataLoader<string, EventShift[]>;
  readonly otherShifts: DataLoader<string, Registration[]>;
  readonly attendances: DataLoader<string, Attendance | null>;
  /** What is counted of networks. */
  readonly figures: FigureReader;
  /** By id of the calendar. */
  readonly lastImports: DataLoader<string, CalendarImport | null>;
  /** By id of the event or series. */
  readonly calendarsOfItems: DataLoader<string, CalendarSource | null>;
  readonly calendarLimits: Limits<'calendar'>;
}
