import type { CalendarContent, CalendarGroup, CalendarRemark } from '../calendar-import/read-calendar.ts';
import type { VanishedItem } from './calendar-items.repository.ts';
import { type CalendarDates, type CalendarImportRow, type CalendarReport, noDates } from './calendar-report.ts';
import { CalendarOutcome, MOST_ROWS } from './calendar-source.codes.ts';

const EMPTY: Omit<CalendarImportRow, 'dates' | 'outcome'> = { line: null, title: null, startsAt: null, timeZone: null, allDay: false, isSeries: false, reason: null, property: null, message: null };
/** Characters of a title that are shown. */
const MOST_IN_TITLE = 150;

/** The row of an event or series, before anything came of it. */
export function aboutGroup({ dates, line, main }: CalendarGroup): CalendarImportRow {
  const entry = main ?? dates[0]?.entry;
  if (!entry) throw new Error('A group of a calendar has an event or a date.');
  const { allDay, startsAt, timeZone } = entry.when;
  return { ...EMPTY, outcome: 'UNCHANGED', line, title: entry.title.slice(0, MOST_IN_TITLE), startsAt: startsAt.toISOString(), timeZone, allDay, isSeries: entry.isSeries, dates: noDates() };
}

export function rowOfRemark({ code, line, property, reason, severity }: CalendarRemark): CalendarImportRow {
  return { ...EMPTY, outcome: severity === 'REFUSED' ? 'REFUSED' : 'NOTED', line, reason: code, property, message: reason, dates: noDates() };
}

export function rowOfVanished({ allDay, changedHere, dates, isSeries, startsAt, timeZone, title }: VanishedItem): CalendarImportRow {
  return { ...EMPTY, outcome: dates > 0 ? 'VANISHED' : 'KEPT', title, startsAt: startsAt.toISOString(), timeZone, allDay, isSeries, dates: { ...noDates(), cancelled: dates, kept: changedHere } };
}

/** What became of an event, all its dates taken together. */
export function outcomeOf({ created, kept, removed, unchanged, updated }: CalendarDates): CalendarOutcome {
  if (kept > 0) return 'KEPT';
  if (updated + removed > 0 || (created > 0 && unchanged > 0)) return 'CHANGED';
  return created > 0 ? 'NEW' : 'UNCHANGED';
}

const ORDER = Object.keys(CalendarOutcome);

/** The report of an import: what people should look at comes first. */
export function reportOf({ events, isWhole }: Pick<CalendarContent, 'events' | 'isWhole'>, rows: readonly CalendarImportRow[]): CalendarReport {
  const dates = noDates();
  for (const row of rows) for (const name of Object.keys(dates) as (keyof CalendarDates)[]) dates[name] += row.dates[name];
  const sorted = rows.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || (a.line ?? 0) - (b.line ?? 0));
  return { entries: events, isWhole, dates, rows: sorted.slice(0, MOST_ROWS), rowsNotListed: Math.max(0, sorted.length - MOST_ROWS) };
}
