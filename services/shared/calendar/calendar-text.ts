import { escapeText, foldLine } from './calendar-lines.ts';
import { type Clock, clockIn } from './clock.ts';

/** What of an event goes into a calendar, as the graph gives it. */
export interface CalendarEvent {
  readonly id: string;
  readonly slug: string;
  readonly status: string;
  readonly title: string;
  readonly summary: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly allDay: boolean;
  /** Nobody has said when it ends. */
  readonly openEnd: boolean;
  readonly venue: string | null;
  readonly onlineUrl: string | null;
  readonly cancellationReason: string | null;
  readonly sequence: number;
  readonly updatedAt: string;
  readonly address: {
    readonly street: string | null;
    readonly postalCode: string | null;
    readonly town: string | null;
    readonly latitude: number | null;
    readonly longitude: number | null;
  } | null;
  readonly organisation: { readonly name: string } | null;
  /** Something that is said before all else. */
  readonly note?: string;
  /** It is not certain yet; false when left out. */
  readonly isTentative?: boolean;
}

interface CalendarOptions {
  /** What programs call the calendar. */
  readonly name: string;
  /** Address of the site, without a slash at the end. */
  readonly publicUrl: string;
  /** CANCEL takes the entries out of the calendar that has them; PUBLISH when left out. */
  readonly method?: 'PUBLISH' | 'CANCEL';
  /** When this was said, where that is later than the last change of each entry. */
  readonly stamp?: Date;
}

/** How often a program should look again: as often as people expect a change to arrive, and no more. */
const LOOK_AGAIN = 'PT6H';

/** `20261205T100000Z` */
const inUtc = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** `20261205T100000` */
const onClock = (clock: Clock, moment: number): string => inUtc(clock.at(moment)).slice(0, -1);

const ZULU: Clock = { at: (moment) => moment, isSecondTime: () => false, definition: '' };

/**
 * Days and clock times of a zone that nobody knows are those of UTC. So are the times of what begins or ends while a clock that was put back shows an hour
 * again: its time would mean the first of the two (RFC 5545, 3.3.5). What has an open end has no DTEND, nor has what would end before it begins.
 */
function whenOf({ allDay, startsAt, endsAt, openEnd, timeZone }: CalendarEvent): string[] {
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
  const known = clockIn(timeZone);
  if (allDay) {
    const [first, last] = [start, end].map((moment) => onClock(known ?? ZULU, moment).slice(0, 8)) as [string, string];
    return [`DTSTART;VALUE=DATE:${first}`, ...(last > first ? [`DTEND;VALUE=DATE:${last}`] : [])];
  }
  const hasEnd = !openEnd && end >= start;
  if (!known || known.isSecondTime(start) || (hasEnd && known.isSecondTime(end))) return [`DTSTART:${inUtc(start)}`, ...(hasEnd ? [`DTEND:${inUtc(end)}`] : [])];
  return [`DTSTART;TZID=${timeZone}:${onClock(known, start)}`, ...(hasEnd ? [`DTEND;TZID=${timeZone}:${onClock(known, end)}`] : [])];
}

function whereOf({ address, venue, onlineUrl }: CalendarEvent): string[] {
  const town = [address?.postalCode, address?.town].filter(Boolean).join(' ');
  const where = [...new Set([venue, address?.street, town])].filter(Boolean).join(', ') || onlineUrl;
  if (!where) return [];
  const hasSpot = typeof address?.latitude === 'number' && typeof address.longitude === 'number';
  return [`LOCATION:${escapeText(where)}`, ...(hasSpot ? [`GEO:${address.latitude};${address.longitude}`] : [])];
}

function statusOf(isCancelled: boolean, isTentative = false): string {
  if (isCancelled) return 'CANCELLED';
  return isTentative ? 'TENTATIVE' : 'CONFIRMED';
}

function entryOf(event: CalendarEvent, { publicUrl, method, stamp }: CalendarOptions): string[] {
  const { cancellationReason, id, isTentative, note, organisation, sequence, slug, status, summary, title, updatedAt } = event;
  const url = `${publicUrl}/events/${slug}`;
  const isCancelled = status === 'CANCELLED' || method === 'CANCEL';
  const changed = inUtc(Date.parse(updatedAt));
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp ? inUtc(stamp.getTime()) : changed}`,
    ...whenOf(event),
    `SUMMARY:${escapeText(title)}`,
    ...whereOf(event),
    `DESCRIPTION:${escapeText([isCancelled && cancellationReason, note, summary, organisation?.name, url].filter(Boolean).join('\n\n'))}`,
    `URL:${url}`,
    `STATUS:${statusOf(isCancelled, isTentative)}`,
    `LAST-MODIFIED:${changed}`,
    'END:VEVENT',
  ];
}

/**
 * Events as a calendar of RFC 5545. The same events give the same bytes. An entry keeps its UID, the event's id; one that was changed
 * has a higher SEQUENCE. Clock times are in the event's own time zone, whose VTIMEZONE is there; all-day events are days. What was cancelled stays, as such.
 */
export function calendarText(events: readonly CalendarEvent[], options: CalendarOptions): string {
  const { name, method = 'PUBLISH' } = options;
  const entries = events.flatMap((event) => entryOf(event, options));
  const zones = new Set(entries.flatMap((line) => /^DT(?:START|END);TZID=([^:]+):/.exec(line)?.[1] ?? []));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Engagement Netz//Engagement Netz//EN',
    `METHOD:${method}`,
    foldLine(`NAME:${escapeText(name)}`),
    foldLine(`X-WR-CALNAME:${escapeText(name)}`),
    `REFRESH-INTERVAL;VALUE=DURATION:${LOOK_AGAIN}`,
    `X-PUBLISHED-TTL:${LOOK_AGAIN}`,
    ...[...zones].map((zone) => clockIn(zone)?.definition ?? ''),
    ...entries.map(foldLine),
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
