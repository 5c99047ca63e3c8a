import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { addDays, dayOf, firstOfMonth, SITE_ZONE, startOfDay, weekdayOf } from '../../shared/time/zone-days.ts';

/** The spans of time that a list of events can be narrowed to; the values stand in addresses. */
export const PERIODS = ['today', 'weekend', 'week', 'month', 'next-month'] as const;
export type Period = (typeof PERIODS)[number];

export const periodLabels: Record<Period, MessageDescriptor> = {
  today: msg`Today`,
  weekend: msg`This weekend`,
  week: msg`The next seven days`,
  month: msg`This month`,
  'next-month': msg`Next month`,
};

/** A period as it stands in an address; anything else is none. */
export const parsePeriod = (value: string | null): Period | undefined => PERIODS.find((period) => period === value);

/**
 * The bounds of a period as the filter of the schema takes them. What began earlier today is in it; a weekend is Saturday and
 * Sunday, on a Sunday what is left of it.
 */
export function boundsOf(period: Period, now: Date, timeZone = SITE_ZONE): { from: string; until: string } {
  const today = dayOf(now, timeZone);
  const [from, until] = daysOf(period, today);
  const start = startOfDay(from, timeZone);
  return { from: (start > now ? start : now).toISOString(), until: startOfDay(until, timeZone).toISOString() };
}

/** First day, and the day after the last. */
function daysOf(period: Period, today: string): [from: string, until: string] {
  switch (period) {
    case 'today':
      return [today, addDays(today, 1)];
    case 'weekend': {
      const monday = addDays(today, 8 - weekdayOf(today));
      return [addDays(monday, -2), monday];
    }
    case 'week':
      return [today, addDays(today, 7)];
    case 'month':
      return [today, firstOfMonth(today, 1)];
    case 'next-month':
      return [firstOfMonth(today, 1), firstOfMonth(today, 2)];
  }
}
