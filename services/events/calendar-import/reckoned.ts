import { SITE_ZONE } from '../../shared/site-days.ts';
import { lastStart, startsBetween } from '../series/unfold.ts';
import { type CalendarContent, type CalendarGroup, type CalendarRemark, readCalendar } from './read-calendar.ts';

/** Zone of days and of times that name none, in calendars that name none either. */
export const TIME_ZONE = SITE_ZONE;

/** A rule that people mean is reckoned in a small part of this. */
const MOST_MS = 2000;

/** How a calendar is read. */
export interface Reading {
  readonly around: Date;
  /** The dates of a series that are going to be rows. */
  readonly from: Date;
  readonly until: Date;
  /** Most milliseconds that the dates of one event may take; default 2,000. */
  readonly mostMs?: number;
}

/** How long the dates of an event take to be reckoned, in milliseconds. */
function cost({ main }: CalendarGroup, { from, until }: Reading): number {
  if (!main?.isSeries) return 0;
  const begun = performance.now();
  try {
    lastStart(main.when);
    startsBetween(main.when, from, until);
  } catch {
    // Whoever writes it is told what is wrong with the rule.
  }
  return performance.now() - begun;
}

/** Reads a calendar and refuses events whose dates take so long to be reckoned that whoever writes them would stand still. */
export function readReckoned(bytes: Uint8Array, reading: Reading): CalendarContent {
  const { mostMs = MOST_MS } = reading;
  const content = readCalendar(bytes, { around: reading.around, timeZone: TIME_ZONE });
  const costly = new Set(content.groups.filter((group) => cost(group, reading) > mostMs));
  const remarks = [...costly].map(({ line }): CalendarRemark => ({ severity: 'REFUSED', code: 'TOO_COSTLY', line, property: 'RRULE', reason: 'Its dates take too long to be reckoned.' }));
  return { ...content, groups: content.groups.filter((group) => !costly.has(group)), remarks: [...content.remarks, ...remarks].toSorted((a, b) => a.line - b.line) };
}
