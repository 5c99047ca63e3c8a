import { tzlib_get_ical_block as zoneBlock, tzlib_get_timezones as zoneNames } from 'timezones-ical-library';

const ZONES = new Set(zoneNames());
const LONGEST_SHIFT_MS = 3 * 3_600_000;
const DAY_MS = 86_400_000;
const MOST_DAYS = 10_000;

/** How clocks of a time zone go. */
export interface Clock {
  /** Clock time as milliseconds that `Date.UTC` would give for it. */
  at(moment: number): number;
  /** Whether the clock shows the same time for the second time, since it was put back. */
  isSecondTime(moment: number): boolean;
  /** Lines of its VTIMEZONE, parted by CR LF. */
  readonly definition: string;
}

/** How far a clock is ahead of UTC at a moment, in milliseconds; null for a zone that has no clock here. */
function asked(timeZone: string): ((moment: number) => number) | null {
  try {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
    return (moment) => {
      const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
      return Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'], parts['hour'], parts['minute'], parts['second']) - Math.floor(moment / 1000) * 1000;
    };
  } catch {
    return null;
  }
}

/** The same, remembered day by day, since asking takes long: on all days but two a year a clock goes as it went when they began. */
function remembering(ask: (moment: number) => number): (moment: number) => number {
  const days = new Map<number, { readonly begins: number; readonly ends: number }>();
  return (moment) => {
    const day = Math.floor(moment / DAY_MS);
    let known = days.get(day);
    if (!known) {
      if (days.size >= MOST_DAYS) days.clear();
      known = { begins: ask(day * DAY_MS), ends: ask((day + 1) * DAY_MS) };
      days.set(day, known);
    }
    return known.begins === known.ends ? known.begins : ask(moment);
  };
}

function clockOf(timeZone: string): Clock | null {
  const definition = ZONES.has(timeZone) ? zoneBlock(timeZone)[0]?.trim() : undefined;
  const ask = asked(timeZone);
  if (!definition || !ask) return null;
  const ahead = remembering(ask);
  return {
    at: (moment) => moment + ahead(moment),
    isSecondTime(moment) {
      const now = ahead(moment);
      const back = ahead(moment - LONGEST_SHIFT_MS) - now;
      return back > 0 && ahead(moment - back) === now + back;
    },
    definition,
  };
}

const kept = new Map<string, Clock>();

/** The clock of an IANA time zone; null for one that nobody knows. */
export function clockIn(timeZone: string): Clock | null {
  const clock = kept.get(timeZone) ?? clockOf(timeZone);
  // What is no zone is not kept: there are endlessly many.
  if (clock) kept.set(timeZone, clock);
  return clock;
}
