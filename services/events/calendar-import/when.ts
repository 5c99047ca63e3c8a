import { dayInUtc, type Length, momentOf } from '../series/wall-clock.ts';
import type { Property } from './property.ts';
import { EntryRefused } from './refusal.ts';
import type { ZoneOf } from './zones.ts';

/** A DATE or DATE-TIME of a calendar. */
export interface Moment {
  readonly at: Date;
  readonly isDay: boolean;
  /** Zone of the clock that it was read from; null for a moment in UTC. */
  readonly timeZone: string | null;
}

/** What a calendar's times are read with. */
export interface Clocks {
  readonly zoneOf: ZoneOf;
  /** Zone of days and of times that name none. */
  readonly timeZone: string;
}

const DAY = 86_400_000;
const [EARLIEST, LATEST] = [Date.UTC(1900, 0, 1), Date.UTC(2200, 0, 1)];
/** What lasts longer is no event. */
const LONGEST_DAYS = 366;

/** @throws EntryRefused for what is no day or time between 1900 and 2199, and for a zone that nobody knows */
export function readMoment({ name, parameters }: Property, value: string, { timeZone, zoneOf }: Clocks): Moment {
  const text = value.trim();
  const isDay = /^\d{8}$/.test(text);
  const inUtc = text.endsWith('Z');
  const tzid = parameters['TZID'];
  const zone = tzid === undefined || isDay || inUtc ? timeZone : zoneOf(tzid);
  if (zone === null) throw new EntryRefused('UNKNOWN_ZONE', name, 'Its time zone is not known and not described in the file.');
  let at: Date;
  try {
    at = momentOf(text, zone);
  } catch {
    throw new EntryRefused('NO_TIME', name, 'is not a day or time.');
  }
  if (at.getTime() < EARLIEST || at.getTime() >= LATEST) throw new EntryRefused('OUT_OF_RANGE', name, 'lies before 1900 or after 2199.');
  return { at, isDay, timeZone: inUtc ? null : zone };
}

/** DURATION of RFC 5545. @throws EntryRefused */
export function readDuration({ name, value }: Property): Length {
  const [all, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/.exec(value.trim().toUpperCase()) ?? [];
  if (all === undefined || /[PT]$/.test(all)) throw new EntryRefused('LENGTH', name, 'is not a length of time, or a negative one.');
  return { days: Number(weeks) * 7 + Number(days), seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) };
}

/** How long an event lasts: DTEND, else DURATION, else its one day, or no time at all. @throws EntryRefused */
export function lengthOf(start: Moment, end: Moment | null, duration: Length | null, timeZone: string): Length {
  const length = end ? untilEnd(start, end, timeZone) : (duration ?? { days: start.isDay ? 1 : 0, seconds: 0 });
  if (start.isDay && length.seconds % 86_400 !== 0) throw new EntryRefused('LENGTH', 'DURATION', 'An event of whole days lasts whole days.');
  const whole = start.isDay ? { days: Math.max(1, length.days + length.seconds / 86_400), seconds: 0 } : length;
  if (whole.days + whole.seconds / 86_400 > LONGEST_DAYS) throw new EntryRefused('LENGTH', end ? 'DTEND' : 'DURATION', `It lasts longer than ${LONGEST_DAYS} days.`);
  return whole;
}

function untilEnd(start: Moment, end: Moment, timeZone: string): Length {
  if (start.isDay !== end.isDay) throw new EntryRefused('LENGTH', 'DTEND', 'One of its start and its end is a day, and the other is a time.');
  if (end.at < start.at) throw new EntryRefused('LENGTH', 'DTEND', 'It ends before it starts.');
  if (start.isDay) return { days: (dayInUtc(end.at, timeZone) - dayInUtc(start.at, timeZone)) / DAY, seconds: 0 };
  return { days: 0, seconds: Math.round((end.at.getTime() - start.at.getTime()) / 1000) };
}
