import { startsBetween } from '../series/unfold.ts';
import { isTimeZone } from '../series/wall-clock.ts';
import { type Component, readComponents } from './components.ts';
import { type CalendarEntry, onDate, readEntry } from './entry.ts';
import { unescapedText } from './property.ts';
import { type CalendarReason, EntryRefused } from './refusal.ts';
import { zonesOf } from './zones.ts';

/** An event or a series of a calendar with the dates that it sets apart; it is taken as a whole or not at all. */
export interface CalendarGroup {
  /** UID, or what stands for one that is missing: the same for the same start and title. */
  readonly uid: string;
  readonly line: number;
  /** Null when the file has only single dates of a series. */
  readonly main: CalendarEntry | null;
  readonly dates: readonly { readonly recurrenceId: Date; readonly entry: CalendarEntry }[];
}

/** Something that was noticed about the file. REFUSED: the event (with all its dates) is not taken. */
export interface CalendarRemark {
  readonly severity: 'REFUSED' | 'WARNING';
  readonly code: CalendarReason;
  readonly line: number;
  readonly property: string | null;
  readonly reason: string;
}

export interface CalendarContent {
  readonly groups: readonly CalendarGroup[];
  readonly remarks: readonly CalendarRemark[];
  /** Events in the file, taken or not. */
  readonly events: number;
  /** UIDs of all of them, refused ones too. */
  readonly uids: readonly string[];
  /** Whether an event whose UID is not among them is not in the calendar: the file was not cut off, and what was refused has a name. */
  readonly isWhole: boolean;
  /** What the calendar calls itself; empty when it doesn't. */
  readonly name: string;
}

/** More events than this are not read: it is not the calendar of an organisation. */
export const MOST_EVENTS = 5000;

/** The later of two entries of the same name. */
const later = (one: CalendarEntry, other: CalendarEntry): CalendarEntry =>
  one.sequence - other.sequence > 0 || (one.sequence === other.sequence && one.written > other.written) ? one : other;

/** Of each date one entry; what was written earlier or less often gives way. */
function newest(entries: readonly CalendarEntry[], keyOf: (entry: CalendarEntry) => string, note: (remark: CalendarRemark) => void): CalendarEntry[] {
  const found = new Map<string, CalendarEntry>();
  for (const entry of entries) {
    const known = found.get(keyOf(entry));
    const kept = known ? later(known, entry) : entry;
    found.set(keyOf(entry), kept);
    const other = kept === entry ? known : entry;
    if (other) note({ severity: 'WARNING', code: 'SAME_UID', line: other.line, property: 'UID', reason: 'The same UID stands in the file again, and that event is the newer one; this one is left out.' });
  }
  return [...found.values()];
}

function groupOf(uid: string, entries: readonly CalendarEntry[], note: (remark: CalendarRemark) => void): CalendarGroup {
  const [main = null] = newest(entries.filter(({ replaces }) => replaces === null), () => '', note);
  const recurrenceIdOf = ({ replaces }: CalendarEntry): Date => {
    if (!replaces) throw new EntryRefused('BROKEN', 'RECURRENCE-ID', 'It stands for no date.');
    return main ? onDate(replaces, { at: main.when.startsAt, isDay: main.when.allDay }, main.when.timeZone) : replaces.at;
  };
  const dates = newest(entries.filter(({ replaces }) => replaces !== null), (entry) => recurrenceIdOf(entry).toISOString(), note);
  if (dates.some(({ isSeries }) => isSeries)) throw new EntryRefused('NOT_SUPPORTED', 'RRULE', 'A single date of a series has a rule of its own.');
  return { uid, line: Math.min(...entries.map(({ line }) => line)), main, dates: dates.map((entry) => ({ recurrenceId: recurrenceIdOf(entry), entry })) };
}

/** Programs differ in whether they show a first date that its rule does not give; RFC 5545 leaves it open. */
function leavesOutItsFirst({ isSeries, when }: CalendarEntry): boolean {
  const { excluded, startsAt } = when;
  const isExcluded = excluded.some((date) => date.getTime() === startsAt.getTime());
  return isSeries && !isExcluded && startsBetween(when, startsAt, new Date(startsAt.getTime() + 1)).length === 0;
}

const uidOf = ({ properties }: Component): string => properties.find(({ name }) => name === 'UID')?.value.trim() ?? '';

/**
 * Reads a calendar file (RFC 5545). It never throws for what is in the file: what can't be taken is told in `remarks`, by line.
 * @param timeZone zone of days and of times that name none, unless the calendar says another (X-WR-TIMEZONE)
 * @param around where the events lie that matter, for time zones that are known by what they say only
 */
export function readCalendar(bytes: Uint8Array, { around, timeZone: byDefault }: { readonly around: Date; readonly timeZone: string }): CalendarContent {
  const { components, isWhole, properties } = readComponents(bytes);
  const remarks: CalendarRemark[] = [];
  const note = (remark: CalendarRemark) => void remarks.push(remark);
  const own = properties['X-WR-TIMEZONE'] ?? '';
  const clocks = { timeZone: isTimeZone(own) ? own : byDefault, zoneOf: zonesOf(components, around) };
  const isWithdrawn = properties['METHOD']?.toUpperCase() === 'CANCEL';
  const events = components.filter(({ name }) => name === 'VEVENT');
  const groups: CalendarGroup[] = [];
  let isNamelessRefused = false;
  const read = (uid: string, members: readonly Component[]): void => {
    let at = members[0]?.line ?? 0;
    try {
      const entries = members.map((component) => {
        at = component.line;
        const entry = readEntry(component, clocks);
        return isWithdrawn ? { ...entry, isCancelled: true } : entry;
      });
      const [first] = entries;
      if (!first) return;
      const name = uid || JSON.stringify([first.when.startsAt, first.title, first.when.rule]);
      if (!uid) note({ severity: 'WARNING', code: 'NO_UID', line: at, property: 'UID', reason: 'It has no UID; it is known again by its start and title.' });
      for (const entry of entries) {
        if (leavesOutItsFirst(entry)) note({ severity: 'WARNING', code: 'FIRST_LEFT_OUT', line: entry.line, property: 'DTSTART', reason: 'Its first date does not fit its rule and is left out.' });
      }
      // What is replaced within a group is only told of a group that is taken.
      const replaced: CalendarRemark[] = [];
      groups.push(groupOf(name, entries, (remark) => void replaced.push(remark)));
      remarks.push(...replaced);
    } catch (error) {
      if (!(error instanceof EntryRefused)) throw error;
      isNamelessRefused ||= uid === '';
      note({ severity: 'REFUSED', code: error.code, line: at, property: error.property, reason: error.message });
      for (const { line } of members) if (line !== at) note({ severity: 'REFUSED', code: 'OTHER_ENTRY', line, property: 'UID', reason: 'Another entry of the same event is refused.' });
    }
  };
  const taken = events.slice(0, MOST_EVENTS);
  const next = events[MOST_EVENTS];
  if (next) note({ severity: 'REFUSED', code: 'TOO_MANY_EVENTS', line: next.line, property: null, reason: `A calendar has at most ${MOST_EVENTS} events; this one and all that follow are left out.` });
  for (const component of taken.filter((event) => uidOf(event) === '')) read('', [component]);
  for (const [uid, members] of Map.groupBy(taken.filter((event) => uidOf(event) !== ''), uidOf)) read(uid, members);
  const uids = [...new Set([...groups.map(({ uid }) => uid), ...taken.map(uidOf).filter(Boolean)])];
  return {
    groups: groups.toSorted((a, b) => a.line - b.line), remarks: remarks.toSorted((a, b) => a.line - b.line), events: events.length, uids,
    isWhole: isWhole && !next && !isNamelessRefused,
    name: unescapedText(properties['X-WR-CALNAME'] ?? ''),
  };
}
