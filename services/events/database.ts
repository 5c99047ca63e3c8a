import type { DataSource } from 'typeorm';
import { type DatabaseOptions, dataSourceOf } from '../shared/database.ts';
import { MailWish } from '../shared/mail/mail-wish.ts';
import { Attendance } from './attendance/attendance.ts';
import { CalendarImport } from './calendar-source/calendar-import.ts';
import { CalendarSource } from './calendar-source/calendar-source.ts';
import { Event } from './event/event.ts';
import { Events1732300000000 } from './migrations/1732300000000-events.ts';
import { KnownOrganisations1732800000000 } from './migrations/1732800000000-known-organisations.ts';
import { EventsBySpot1733340000000 } from './migrations/1733340000000-events-by-spot.ts';
import { EventRevisions1733360000000 } from './migrations/1733360000000-event-revisions.ts';
import { Registrations1733400000000 } from './migrations/1733400000000-registrations.ts';
import { Finding1733420000000 } from './migrations/1733420000000-finding.ts';
import { DraftsRepeat1733450000000 } from './migrations/1733450000000-drafts-repeat.ts';
import { Month1733420000001 } from './migrations/1733420000001-month.ts';
import { SeriesOfOrganisers1733450000001 } from './migrations/1733450000001-series-of-organisers.ts';
import { EventSeries1733430000000 } from './migrations/1733430000000-event-series.ts';
import { OrganisersWrite1733410000000 } from './migrations/1733410000000-organisers-write.ts';
import { SeriesOverrides1733430000001 } from './migrations/1733430000001-series-overrides.ts';
import { SeatsStay1733400000001 } from './migrations/1733400000001-seats-stay.ts';
import { Shifts1733510000000 } from './migrations/1733510000000-shifts.ts';
import { Attendances1733440000001 } from './migrations/1733440000001-attendances.ts';
import { MovedFrom1733540000001 } from './migrations/1733540000001-moved-from.ts';
import { PostingsSetApart1733540000000 } from './migrations/1733540000000-postings-set-apart.ts';
import { PersonalCalendars1733520000000 } from './migrations/1733520000000-personal-calendars.ts';
import { PageViews1733700000000 } from './migrations/1733700000000-page-views.ts';
import { Figures1733550000000 } from './migrations/1733550000000-figures.ts';
import { CalendarSources1733530000000 } from './migrations/1733530000000-calendar-sources.ts';
import { Questions1733560000000 } from './migrations/1733560000000-questions.ts';
import { HiddenOrganisations1733570000000 } from './migrations/1733570000000-hidden-organisations.ts';
import { NotificationChoices1733610000000 } from './migrations/1733610000000-notification-choices.ts';
import { EventMessages1733620000000 } from './migrations/1733620000000-event-messages.ts';
import { Moderation1733780000210 } from './migrations/1733780000210-moderation.ts';
import { EventMessage } from './message/event-message.ts';
import { KnownOrganisation } from './organisation/known-organisation.ts';
import { PersonalCalendar } from './personal-calendar/personal-calendar.ts';
import { RegistrationMail } from './registration/registration-mail.ts';
import { Registration } from './registration/registration.ts';
import { EventShift } from './shift/event-shift.ts';
import { EventSeries } from './series/event-series.ts';

/** The data source of this subgraph, not yet initialized. */
export function openDatabase(options: Pick<DatabaseOptions, 'url' | 'poolSize' | 'onPoolError'>): DataSource {
  return dataSourceOf({
    ...options,
    schema: 'events',
    entities: [Event, EventSeries, KnownOrganisation, Registration, RegistrationMail, Attendance, PersonalCalendar, EventShift, CalendarImport, CalendarSource, MailWish, EventMessage],
    migrations: [
      Events1732300000000, KnownOrganisations1732800000000, EventsBySpot1733340000000, EventRevisions1733360000000,
      Registrations1733400000000, SeatsStay1733400000001, OrganisersWrite1733410000000, Finding1733420000000, Month1733420000001, EventSeries1733430000000,
      SeriesOverrides1733430000001, Attendances1733440000001, DraftsRepeat1733450000000, SeriesOfOrganisers1733450000001,
      Shifts1733510000000, PersonalCalendars1733520000000, CalendarSources1733530000000, PostingsSetApart1733540000000, MovedFrom1733540000001,
      Figures1733550000000, Questions1733560000000, HiddenOrganisations1733570000000, NotificationChoices1733610000000,
      EventMessages1733620000000,
      Moderation1733780000210,
      PageViews1733700000000,
    ],
  });
}
