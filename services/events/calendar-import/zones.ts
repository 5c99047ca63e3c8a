import { isTimeZone } from '../series/wall-clock.ts';
import type { Component } from './components.ts';
import { zoneLike } from './foreign-zone.ts';

/** The IANA zone that a TZID of a calendar means; null when nobody knows. */
export type ZoneOf = (tzid: string) => string | null;

/** Names of Windows that come without their VTIMEZONE now and then. */
const OF_WINDOWS = new Map([
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Central Europe Standard Time', 'Europe/Budapest'],
  ['Central European Standard Time', 'Europe/Warsaw'],
  ['Romance Standard Time', 'Europe/Paris'],
  ['GMT Standard Time', 'Europe/London'],
  ['E. Europe Standard Time', 'Europe/Chisinau'],
  ['FLE Standard Time', 'Europe/Kyiv'],
  ['Eastern Standard Time', 'America/New_York'],
]);

/** Each costs some time, and no calendar of people has more. */
const MOST_FOREIGN = 50;

/** The name as this system writes it. */
function known(name: string): string | null {
  return isTimeZone(name) ? new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone : null;
}

/** The zone at the end of a name such as `/mozilla.org/20050126_1/Europe/Berlin`. */
function atTheEnd(tzid: string): string | null {
  const segments = tzid.split('/').filter(Boolean);
  return [3, 2].map((count) => known(segments.slice(-count).join('/'))).find((zone) => zone !== null && zone.includes('/')) ?? null;
}

/**
 * Reads the time zones of a calendar: by IANA name, also at the end of a longer one or in X-LIC-LOCATION; by the name that Windows has; else by what the VTIMEZONE says
 * of the clocks around a moment.
 */
export function zonesOf(components: readonly Component[], around: Date): ZoneOf {
  const definitions = new Map(
    components.filter(({ name }) => name === 'VTIMEZONE').map((zone) => [zone.properties.find(({ name }) => name === 'TZID')?.value.trim() ?? '', zone]),
  );
  const remembered = new Map<string, string | null>();
  let foreign = 0;
  const find = (tzid: string): string | null => {
    const definition = definitions.get(tzid);
    const location = definition?.properties.find(({ name }) => name === 'X-LIC-LOCATION')?.value.trim() ?? '';
    const named = known(tzid) ?? atTheEnd(tzid) ?? known(location) ?? known(OF_WINDOWS.get(tzid) ?? '');
    if (named !== null || !definition || foreign >= MOST_FOREIGN) return named;
    foreign += 1;
    return zoneLike(definition, around);
  };
  return (tzid) => {
    const name = tzid.trim();
    if (!remembered.has(name)) remembered.set(name, find(name));
    return remembered.get(name) ?? null;
  };
}
