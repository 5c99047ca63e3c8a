import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { dayInWords, weekdayInWords } from '../../shared/time/dates.ts';
import { dayOf } from '../../shared/time/zone-days.ts';
import { lastDay, partsOfRule } from './rule-parts.ts';

/** What a series says of when it takes place. */
export interface SeriesRule {
  readonly rule: string | null | undefined;
  readonly startsAt: string;
  readonly timeZone: string;
}

/** Days of a week that begins with a Monday. */
const DAYS: Readonly<Record<string, string>> = { MO: '2026-11-02', TU: '2026-11-03', WE: '2026-11-04', TH: '2026-11-05', FR: '2026-11-06', SA: '2026-11-07', SU: '2026-11-08' };

const UNDERSTOOD = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'UNTIL', 'COUNT', 'WKST']);

const listed = (words: readonly string[], i18n: I18n): string => new Intl.ListFormat(i18n.locale === 'en' ? 'en-GB' : 'de-DE').format(words);

function weekly(byDay: string, interval: number, first: string, i18n: I18n): string | null {
  const days = byDay === '' ? [first] : Object.entries(DAYS).filter(([name]) => byDay.split(',').includes(name)).map(([, day]) => day);
  if (days.length === 0 || (byDay !== '' && days.length !== byDay.split(',').length)) return null;
  const weekdays = listed(days.map((day) => weekdayInWords(day, i18n)), i18n);
  return interval === 1 ? i18n._(msg`Every ${weekdays}`) : i18n._(msg`Every ${interval} weeks on ${weekdays}`);
}

function monthly(byDay: string, byMonthDay: string, first: string, i18n: I18n): string | null {
  const [, ordinal = '', name = ''] = /^(-?\d)([A-Z]{2})$/.exec(byDay) ?? [];
  const weekday = weekdayInWords(DAYS[name] ?? first, i18n);
  if (byDay !== '' && byMonthDay === '') {
    const known: Readonly<Record<string, string>> = {
      1: i18n._(msg`Every first ${weekday} of the month`),
      2: i18n._(msg`Every second ${weekday} of the month`),
      3: i18n._(msg`Every third ${weekday} of the month`),
      4: i18n._(msg`Every fourth ${weekday} of the month`),
      '-1': i18n._(msg`Every last ${weekday} of the month`),
    };
    return known[ordinal] ?? null;
  }
  const day = Number(byMonthDay || first.slice(8));
  return byDay === '' && day > 0 ? i18n._(msg`On day ${day} of every month`) : null;
}

/** A rule of a series in words: "Jeden Dienstag", "Jeden ersten Montag im Monat, bis 5. Juli". Null for rules that are rarer than that: their dates speak for themselves. */
export function ruleInWords({ rule, startsAt, timeZone }: SeriesRule, now: string, i18n: I18n): string | null {
  const parts = partsOfRule(rule ?? '');
  if (!rule || Object.keys(parts).some((name) => !UNDERSTOOD.has(name))) return null;
  const { BYDAY = '', BYMONTHDAY = '', FREQ, INTERVAL = '1', UNTIL } = parts;
  const first = dayOf(new Date(startsAt), timeZone);
  const interval = Number(INTERVAL);
  const isPlain = BYDAY === '' && BYMONTHDAY === '';
  let words: string | null = null;
  if (FREQ === 'WEEKLY') words = weekly(BYDAY, interval, first, i18n);
  else if (FREQ === 'DAILY' && isPlain) words = interval === 1 ? i18n._(msg`Every day`) : i18n._(msg`Every ${interval} days`);
  else if (FREQ === 'MONTHLY' && interval === 1) words = monthly(BYDAY, BYMONTHDAY, first, i18n);
  else if (FREQ === 'YEARLY' && interval === 1 && isPlain) words = i18n._(msg`Every year`);
  const end = lastDay(UNTIL, timeZone);
  if (words === null || end === null) return words;
  const last = dayInWords(end, now, i18n, { weekday: false });
  return i18n._(msg`${words}, until ${last}`);
}
