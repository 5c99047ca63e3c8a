import { Temporal } from 'temporal-polyfill';
import { parseRule } from '../series/rule.ts';
import { ruleText } from '../series/rule-text.ts';
import { startsBetween } from '../series/unfold.ts';
import { momentOf } from '../series/wall-clock.ts';
import type { Component } from './components.ts';
import type { Property } from './property.ts';

const WEEK = 7 * 86_400_000;
/** How far around the moment a zone has to agree, in weeks: what is imported lies in there. */
const WEEKS = { before: 8, after: 110 };
const YEARS_BEFORE = 3 * 52 * WEEK;

/** Zones have changed their clocks less often since there are clocks. */
const MOST_CHANGES = 500;

/** From a moment on the clocks are so many milliseconds ahead of UTC. */
interface Onset {
  readonly at: number;
  readonly offset: number;
}

function offsetOf(properties: readonly Property[], name: string): number {
  const [, sign, hours, minutes, seconds = '0'] = /^([+-])(\d{2}):?(\d{2}):?(\d{2})?$/.exec(properties.find((property) => property.name === name)?.value.trim() ?? '') ?? [];
  if (sign === undefined) throw new RangeError(`${name} is no offset.`);
  return (sign === '-' ? -1000 : 1000) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

/** When a STANDARD or DAYLIGHT of a VTIMEZONE begins, as far as it matters around a moment. */
function onsetsOf(properties: readonly Property[], around: number): Onset[] {
  const valueOf = (name: string) => properties.find((property) => property.name === name)?.value.trim();
  const [from, offset] = [offsetOf(properties, 'TZOFFSETFROM'), offsetOf(properties, 'TZOFFSETTO')];
  // Clock times are read as if they were UTC, and so is the end of the rule, which is given in UTC.
  const startsAt = momentOf(valueOf('DTSTART') ?? '', 'UTC');
  const added = properties.filter(({ name }) => name === 'RDATE').flatMap(({ value }) => value.split(',')).filter(Boolean).slice(0, MOST_CHANGES + 1).map((value) => momentOf(value.trim(), 'UTC'));
  if (added.length > MOST_CHANGES) throw new RangeError('There are too many changes.');
  const written = valueOf('RRULE');
  const parsed = written === undefined ? null : parseRule(written);
  const until = parsed?.until?.endsWith('Z') ? new Date(momentOf(parsed.until, 'UTC').getTime() + from).toISOString().replaceAll(/[-:]|\.\d+/g, '') : (parsed?.until ?? null);
  const rule = parsed && ruleText({ ...parsed, until });
  const starts = startsBetween({ startsAt, timeZone: 'UTC', allDay: false, rule, added, excluded: [] }, new Date(around - YEARS_BEFORE), new Date(around + WEEKS.after * WEEK));
  const ended = until === null ? startsAt : momentOf(until, 'UTC');
  return (starts.length > 0 ? starts : [ended]).map((start) => ({ at: start.getTime() - from, offset }));
}

const PREFERRED = ['Europe/Berlin', 'UTC', 'Europe/London', 'Europe/Athens', 'America/New_York'];

/**
 * The IANA zone whose clocks go as a VTIMEZONE says, from two months before a moment to two years after it; of several that agree a well-known one.
 * Null when there is none or the VTIMEZONE can't be read.
 */
export function zoneLike({ broken, parts }: Component, moment: Date): string | null {
  const around = moment.getTime();
  if (broken !== null || parts.length > MOST_CHANGES) return null;
  let onsets: Onset[];
  try {
    onsets = parts.flatMap((properties) => onsetsOf(properties, around)).toSorted((a, b) => a.at - b.at);
  } catch {
    return null;
  }
  const [earliest] = onsets;
  if (!earliest) return null;
  const samples = Array.from({ length: WEEKS.before + WEEKS.after - 2 }, (_none, week) => {
    const at = around + (week - WEEKS.before) * WEEK;
    return { at, offset: (onsets.findLast((onset) => onset.at <= at) ?? earliest).offset };
  });
  const agrees = (zone: string) => samples.every(({ at, offset }) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds === offset * 1e6);
  return [...PREFERRED, ...Intl.supportedValuesOf('timeZone')].find(agrees) ?? null;
}
