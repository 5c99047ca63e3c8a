import type { EntityManager } from 'typeorm';
import type { Written } from '../../shared/upsert.ts';
import type { Event } from '../event/event.ts';
import type { EventSeries } from './event-series.ts';
import { occurrenceOf } from './occurrence.ts';
import { findOccurrences, lockSeries, removeDates, type StoredOccurrence, upsertSeries, writeOccurrences } from './series.repository.ts';
import { lastStart, startsBetween } from './unfold.ts';

/** How far ahead the dates of a series are rows, in months. */
const MONTHS_AHEAD = 24;
/** What is over stays in calendars that long, so it is written that far back. */
const LOOKS_BACK_MS = 30 * 86_400_000;

/** Until when series are unfolded at the given moment. */
export function horizonOf(now: Date): Date {
  const horizon = new Date(now);
  horizon.setUTCMonth(horizon.getUTCMonth() + MONTHS_AHEAD);
  return horizon;
}

/** From when on dates are written at the given moment. */
export function writtenFrom(now: Date): Date {
  return new Date(now.getTime() - LOOKS_BACK_MS);
}

/** The dates of a series at these starts; one that is stored keeps its id, whatever it was before, and no other one gets that. */
function datesAt(series: EventSeries, starts: readonly Date[], stored: readonly StoredOccurrence[]): Event[] {
  const ids = new Map(stored.map(({ id, recurrenceId }) => [recurrenceId.getTime(), id]));
  const taken = new Set(ids.values());
  return starts.map((start) => {
    const known = ids.get(start.getTime());
    const date = occurrenceOf(series, start, taken);
    return known === undefined ? date : Object.assign(date, { id: known });
  });
}

/** What became of the dates of a series. */
export interface DatesWritten extends Record<Written, number> {
  /** No longer in the series. */
  removed: number;
  /** Changed by somebody here, and therefore left as they are. */
  kept: number;
}

/** A series to be written, without what only the database knows. */
export type SeriesToWrite = Omit<EventSeries, 'unfoldedUntil' | 'ended'>;

function endsBefore(series: SeriesToWrite, moment: Date): boolean {
  const last = lastStart(series);
  return last !== null && last < moment;
}

/**
 * Writes a series and its dates from a month ago to the horizon: new and changed ones are written, those that are no longer in it go, and those that somebody
 * changed here stay as they are. Writing the same again changes nothing.
 * @param overrides dates that the source of the series sets apart, each with its `recurrenceId`
 * @throws RuleRefused
 */
export async function writeSeries(tx: EntityManager, now: Date, series: SeriesToWrite, overrides: readonly Event[]): Promise<DatesWritten> {
  const [from, horizon] = [writtenFrom(now), horizonOf(now)];
  const known = await lockSeries(tx, series.id);
  // What was unfolded further ahead stays so.
  const until = known && known.unfoldedUntil > horizon ? known.unfoldedUntil : horizon;
  await upsertSeries(tx, { ...series, unfoldedUntil: until, ended: endsBefore(series, until) });
  const stored = await findOccurrences(tx, series.id, from);
  const changedHere = new Set(stored.filter(({ overriddenBy }) => overriddenBy === 'HAND').map(({ id }) => id));
  const overridden = new Set(overrides.map(({ id }) => id));
  const byRule = datesAt(series as EventSeries, startsBetween(series, from, until), stored).filter(({ id }) => !overridden.has(id));
  const outcomes = [
    ...(await writeOccurrences(tx, byRule.filter(({ id }) => !changedHere.has(id)), null)),
    ...(await writeOccurrences(tx, overrides.filter(({ id }) => !changedHere.has(id)), 'IMPORT')),
  ];
  const wanted = new Set([...byRule, ...overrides].map(({ id }) => id));
  const gone = stored.filter(({ id }) => !wanted.has(id) && !changedHere.has(id));
  await removeDates(tx, gone.map(({ id }) => id));
  const count = (wantedOutcome: Written) => outcomes.filter((outcome) => outcome === wantedOutcome).length;
  return { created: count('created'), updated: count('updated'), unchanged: count('unchanged'), removed: gone.length, kept: changedHere.size };
}

/** Makes the rows of a series that are missing up to the horizon, from where the last unfolding ended; what is there already stays as it is. */
export async function unfoldFurther(tx: EntityManager, now: Date, seriesId: string): Promise<number> {
  const series = await lockSeries(tx, seriesId);
  const until = horizonOf(now);
  if (!series || series.unfoldedUntil >= until) return 0;
  const stored = new Set((await findOccurrences(tx, seriesId, series.unfoldedUntil)).map(({ recurrenceId }) => recurrenceId.getTime()));
  const missing = startsBetween(series, series.unfoldedUntil, until).filter((start) => !stored.has(start.getTime())).map((start) => occurrenceOf(series, start));
  await writeOccurrences(tx, missing, null);
  await upsertSeries(tx, { ...series, unfoldedUntil: until, ended: endsBefore(series, until) });
  return missing.length;
}

/** No more dates are made of a series whose rule can't be unfolded any further. */
export async function endSeries(tx: EntityManager, seriesId: string): Promise<void> {
  const series = await lockSeries(tx, seriesId);
  if (series) await upsertSeries(tx, { ...series, ended: true });
}
