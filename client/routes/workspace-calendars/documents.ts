import type { CalendarImportQuery, WorkspaceCalendarsQuery } from '../../generated/graphql.ts';
import { graphql } from '../../shared/graph/graphql.ts';

export const WorkspaceCalendars = graphql(`
  query WorkspaceCalendars {
    viewer {
      id
      memberships {
        organisation {
          id
          slug
          name
          status
          calendars {
            id
            name
            address
            refreshes
            lastReadAt
            nextReadAt
            problem
            isPaused
            lastImport {
              id
            }
          }
        }
      }
    }
  }
`);

export const CalendarImport = graphql(`
  query CalendarImport($id: ID!) {
    viewer {
      id
      memberships {
        organisation {
          id
          slug
          name
        }
      }
    }
    calendarImport(id: $id) {
      id
      name
      address
      state
      problem
      report {
        entries
        isWhole
        rowsNotListed
        dates {
          ...DateCounts_dates
        }
        rows {
          outcome
          line
          title
          startsAt
          timeZone
          allDay
          isSeries
          reason
          property
          dates {
            ...DateCounts_dates
          }
        }
      }
    }
  }
`);

export const PreviewCalendar = graphql(`
  mutation PreviewCalendar($input: PreviewCalendarInput!) {
    previewCalendar(input: $input) {
      import {
        id
      }
    }
  }
`);

export const ImportCalendar = graphql(`
  mutation ImportCalendar($input: ImportCalendarInput!) {
    importCalendar(input: $input) {
      import {
        id
      }
    }
  }
`);

export const RefreshCalendar = graphql(`
  mutation RefreshCalendar($input: RefreshCalendarInput!) {
    refreshCalendar(input: $input) {
      import {
        id
      }
    }
  }
`);

export const RemoveCalendar = graphql(`
  mutation RemoveCalendar($input: RemoveCalendarInput!) {
    removeCalendar(input: $input) {
      id
    }
  }
`);

type Organisation = NonNullable<NonNullable<WorkspaceCalendarsQuery['viewer']>['memberships'][number]['organisation']>;
/** A calendar that was brought in. */
export type ListedCalendar = NonNullable<Organisation['calendars']>[number];
export type ShownImport = NonNullable<CalendarImportQuery['calendarImport']>;
export type ShownReport = NonNullable<ShownImport['report']>;
export type ReportRow = ShownReport['rows'][number];
