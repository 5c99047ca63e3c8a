import { takeIn } from '../../../services/events/calendar-import/calendar-import.service.ts';
import { transactionOrDryRun } from '../../../services/shared/dry-run.ts';
import type { Stores } from '../../installation/stores.ts';
import type { CalendarSink } from './run-calendar.ts';

/** Writes events into the database of the events subgraph, each with all its dates in one transaction. */
export function databaseCalendarSink(stores: Pick<Stores, 'events'>, { dryRun, now }: { readonly dryRun: boolean; readonly now: Date }): CalendarSink {
  return { takeIn: (rows) => transactionOrDryRun(stores.events, dryRun, (tx) => takeIn(tx, now, rows)) };
}
