import type { EntityManager } from 'typeorm';
import type { Written } from '../../shared/upsert.ts';
import type { EventSeries } from '../series/event-series.ts';
import { upsertEvents } from '../event/event.repository.ts';
import type { Event } from '../event/event.ts';
import { lockSeries, removeDates, writeOccurrences } from '../series/series.repository.ts';
import { type DatesWritten, type SeriesToWrite, writeSeries } from '../series/series.service.ts';
import { findChangedHere, findOwnFields, type OwnFields } from './calendar-import.repository.ts';

/** An event of a calendar as it is to be kept: one date, or a series; and dates that are set apart from a series, with their `recurrenceId`. */
export interface TakenIn {
  /** Of the event or of the series: an event that becomes a series, or the other way round, keeps it. */
  readonly id: string;
  readonly main: SeriesToWrite | null;
  /** The only date of `main`, when it has no more; null for a series. */
  readonly single: Event | null;
  readonly dates: readonly Event[];
}

function counted(outcomes: readonly Written[], kept = 0): DatesWritten {
  const count = (wanted: Written) => outcomes.filter((outcome) => outcome === wanted).length;
  return { created: count('created'), updated: count('updated'), unchanged: count('unchanged'), removed: 0, kept };
}

/** Dates of a series that the calendar does not hold itself: they are changes of one that is known here, or stand by themselves. */
async function takeInDates(tx: EntityManager, seriesId: string, dates: readonly Event[], series: EventSeries | null): Promise<DatesWritten> {
  const changedHere = new Set(await findChangedHere(tx, dates.map(({ id }) => id)));
  const written = dates.filter(({ id }) => !changedHere.has(id)).map((date) => Object.assign(date, series ? { seriesId } : { seriesId: null, recurrenceId: null }));
  return counted(series ? await writeOccurrences(tx, written, 'IMPORT') : await upsertEvents(tx, written), changedHere.size);
}

function ownFieldsOf({ template }: EventSeries): OwnFields {
  const { capacity, opportunityId, targetGroup = null, certificate = null, costs = null, provider = null } = template;
  return { capacity, opportunityId, targetGroup, certificate, costs, provider };
}

/**
 * Writes an event of a calendar with all its dates. Whoever calls brings the transaction, so that it is taken as a whole or not at all; doing it again changes nothing.
 * @throws RuleRefused
 */
export async function takeIn(tx: EntityManager, now: Date, { dates, id, main, single }: TakenIn): Promise<DatesWritten> {
  const series = await lockSeries(tx, id);
  if (!main) return takeInDates(tx, id, dates, series);
  const own = await findOwnFields(tx, id);
  // What was a series once goes on as one that has a single date, so that its other dates go.
  if (single && !series && dates.length === 0) return counted(await upsertEvents(tx, [Object.assign(single, own)]));
  if (own) await removeDates(tx, [id]);
  return writeSeries(tx, now, { ...main, template: { ...main.template, ...(series ? ownFieldsOf(series) : own) } }, dates);
}
