import { dayOf } from '../../shared/time/zone-days.ts';

/** The parts of an RRULE of RFC 5545 by their names, each as it is written. */
export function partsOfRule(rule: string): Readonly<Record<string, string>> {
  return Object.fromEntries(rule.split(';').map((part) => part.split('=') as [string, string]));
}

/**
 * The day, in the zone of the series, until which an RRULE goes.
 *
 * @param until `20261224`, `20261224T180000` or `20261224T180000Z`
 * @returns LocalDate; null when nothing is written
 */
export function lastDay(until: string | undefined, timeZone: string): string | null {
  const [, year, month, day, time = '', inUtc = ''] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{6})(Z?))?$/.exec(until ?? '') ?? [];
  if (day === undefined) return null;
  return inUtc ? dayOf(new Date(`${year}-${month}-${day}T${time.slice(0, 2)}:${time.slice(2, 4)}:00Z`), timeZone) : `${year}-${month}-${day}`;
}
