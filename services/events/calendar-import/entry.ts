import { checkRecurrence, MOST_DATES } from '../series/check-recurrence.ts';
import { parseRule, RuleRefused } from '../series/rule.ts';
import { ruleText } from '../series/rule-text.ts';
import type { Recurrence } from '../series/unfold.ts';
import { dateOf, type Length, momentOf, timeOf } from '../series/wall-clock.ts';
import type { Component } from './components.ts';
import { type Property, unescapedText } from './property.ts';
import { EntryRefused } from './refusal.ts';
import { type Clocks, lengthOf, type Moment, readDuration, readMoment } from './when.ts';

/** One VEVENT, read as a whole. Texts are as written, neither tidied nor cut. */
export interface CalendarEntry {
  readonly line: number;
  /** SEQUENCE, and when it was last written, in milliseconds: of two with the same name the later one counts. */
  readonly sequence: number;
  readonly written: number;
  /** RECURRENCE-ID: the date of its series that it stands for; null for the event or series itself. */
  readonly replaces: Moment | null;
  readonly when: Recurrence;
  readonly isSeries: boolean;
  readonly length: Length;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  /** Address of a page about it, http or https; else empty. */
  readonly url: string;
  readonly categories: readonly string[];
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
  readonly isCancelled: boolean;
}

/** The one property of a name; null when there is none. @throws EntryRefused when there are several */
function one({ properties }: Component, name: string): Property | null {
  const found = properties.filter((property) => property.name === name);
  if (found.length > 1) throw new EntryRefused('TWICE', name, 'stands there more than once.');
  return found[0] ?? null;
}

const textOf = (component: Component, name: string): string => unescapedText(component.properties.find((property) => property.name === name)?.value ?? '').trim();

function readDates(component: Component, name: 'RDATE' | 'EXDATE', start: Moment, clocks: Clocks, timeZone: string): Date[] {
  const values = component.properties.filter((property) => property.name === name).flatMap((property) =>
    property.value.split(',').filter((value) => value.trim() !== '').map((value) => ({ property, value })),
  );
  if (values.length > MOST_DATES) throw new EntryRefused('TOO_MANY_DATES', name, `A series has at most ${MOST_DATES} added and as many excluded dates.`);
  return values.map(({ property, value }) => {
    if (value.includes('/')) throw new EntryRefused('NOT_SUPPORTED', name, 'Added dates with a length of their own are not supported.');
    return onDate(readMoment(property, value, clocks), start, timeZone);
  });
}

/** A day that stands for a date of a series with clock times is meant at the time of the series. */
export function onDate(moment: Moment, start: Pick<Moment, 'at' | 'isDay'>, timeZone: string): Date {
  if (!moment.isDay || start.isDay) return moment.at;
  return momentOf(`${dateOf(moment.at, timeZone)}T${timeOf(start.at, timeZone)}`.replaceAll(/[-:]/g, ''), timeZone);
}

function readRule(component: Component): string | null {
  if (component.properties.some(({ name }) => name === 'EXRULE')) throw new EntryRefused('NOT_SUPPORTED', 'EXRULE', 'Rules of exceptions are not supported.');
  const property = one(component, 'RRULE');
  if (property === null) return null;
  return ruleText(parseRule(property.value));
}

function readWhen(component: Component, start: Moment, clocks: Clocks): { when: Recurrence; isSeries: boolean } {
  const rule = readRule(component);
  const hasDates = component.properties.some(({ name, value }) => name === 'RDATE' && value.trim() !== '');
  const isSeries = rule !== null || hasDates;
  // A rule goes by the clock that it was written with; a single moment may be shown on the calendar's own.
  const timeZone = start.timeZone ?? (isSeries ? 'UTC' : clocks.timeZone);
  const dates = (name: 'RDATE' | 'EXDATE') => (isSeries ? readDates(component, name, start, clocks, timeZone) : []);
  const when = { startsAt: start.at, timeZone, allDay: start.isDay, rule, added: dates('RDATE'), excluded: dates('EXDATE') };
  if (isSeries) checkRecurrence(when);
  return { when, isSeries };
}

function readPosition(component: Component): CalendarEntry['position'] {
  const [latitude = Number.NaN, longitude = Number.NaN] = textOf(component, 'GEO').split(';').map(Number);
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  return isPlace ? { latitude, longitude } : null;
}

/** When it was written last, as it says itself; 0 when it doesn't. */
function readWritten(component: Component, clocks: Clocks): number {
  const property = component.properties.find(({ name }) => name === 'LAST-MODIFIED') ?? component.properties.find(({ name }) => name === 'DTSTAMP');
  try {
    return property ? readMoment(property, property.value, clocks).at.getTime() : 0;
  } catch {
    return 0;
  }
}

/**
 * Reads a VEVENT.
 * @throws EntryRefused for whatever would make of it something else than was meant
 */
export function readEntry(component: Component, clocks: Clocks): CalendarEntry {
  if (component.broken !== null) throw new EntryRefused('BROKEN', null, component.broken);
  if (/^(?:PRIVATE|CONFIDENTIAL)$/i.test(textOf(component, 'CLASS'))) throw new EntryRefused('NOT_PUBLIC', 'CLASS', 'It is marked as not public.');
  const [dtstart, dtend, duration, recurrenceId] = [one(component, 'DTSTART'), one(component, 'DTEND'), one(component, 'DURATION'), one(component, 'RECURRENCE-ID')];
  if (dtstart === null) throw new EntryRefused('NO_START', 'DTSTART', 'It has no start.');
  if (recurrenceId?.parameters['RANGE']) throw new EntryRefused('NOT_SUPPORTED', 'RECURRENCE-ID', 'A change of one date and all that follow is not supported.');
  const title = textOf(component, 'SUMMARY');
  if (title === '') throw new EntryRefused('NO_TITLE', 'SUMMARY', 'It has no title.');
  const start = readMoment(dtstart, dtstart.value, clocks);
  try {
    const { isSeries, when } = readWhen(component, start, clocks);
    const end = dtend && readMoment(dtend, dtend.value, clocks);
    const url = textOf(component, 'URL');
    return {
      line: component.line,
      sequence: Math.trunc(Number(textOf(component, 'SEQUENCE'))) || 0,
      written: readWritten(component, clocks),
      replaces: recurrenceId && readMoment(recurrenceId, recurrenceId.value, clocks),
      when,
      isSeries,
      length: lengthOf(start, end, duration && readDuration(duration), when.timeZone),
      title,
      description: textOf(component, 'DESCRIPTION'),
      location: textOf(component, 'LOCATION'),
      url: /^https?:\/\/[^\s<>()"]+$/i.test(url) ? url : '',
      categories: component.properties.filter(({ name }) => name === 'CATEGORIES').flatMap(({ value }) => value.split(/(?<!\\),/)).map((value) => unescapedText(value).trim()).filter(Boolean),
      position: readPosition(component),
      isCancelled: /^CANCELLED$/i.test(textOf(component, 'STATUS')),
    };
  } catch (error) {
    if (error instanceof RuleRefused) throw new EntryRefused('RULE', 'RRULE', error.message);
    throw error;
  }
}
