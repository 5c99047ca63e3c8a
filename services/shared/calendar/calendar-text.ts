import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block as zoneBlock, tzlib_get_timezones as zoneNames } from 'timezones-ical-library';

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

/** How often a program should look again, in seconds: as often as people expect a change to arrive, and no more. */
const LOOK_AGAIN_SECONDS = 6 * 3600;

const ZONES = new Set(zoneNames());

const definitionOf = (zone: string): string | null => zoneBlock(zone)[0] ?? null;

function statusOf(isCancelled: boolean, isTentative = false): ICalEventStatus {
  if (isCancelled) return ICalEventStatus.CANCELLED;
  return isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function whereOf({ address, venue, onlineUrl }: CalendarEvent): string {
  const town = [address?.postalCode, address?.town].filter(Boolean).join(' ');
  return [...new Set([venue, address?.street, town])].filter(Boolean).join(', ') || onlineUrl || '';
}

/** A clock time that comes twice, when clocks are put back, means the first of the two (RFC 5545, 3.3.5). */
const isNamedByItsClock = (moment: Temporal.ZonedDateTime): boolean => moment.toPlainDateTime().toZonedDateTime(moment.timeZoneId).epochMilliseconds === moment.epochMilliseconds;

/** Days and clock times of a zone that nobody knows, and those that the clock cannot tell, are in UTC. What has an open end has no DTEND. */
function whenOf({ allDay, startsAt, endsAt, openEnd, timeZone }: CalendarEvent) {
  const isKnown = ZONES.has(timeZone);
  const inZone = (moment: string) => Temporal.Instant.from(moment).toZonedDateTimeISO(isKnown ? timeZone : 'UTC');
  const [start, end] = [inZone(startsAt), inZone(endsAt)];
  if (allDay) return { start: start.toPlainDate(), end: end.toPlainDate(), allDay };
  const ends = openEnd ? [] : [end];
  if (isKnown && [start, ...ends].every(isNamedByItsClock)) return { start, ...(!openEnd && { end }), timezone: timeZone };
  const [startUtc, endUtc] = [start, end].map((moment) => moment.withTimeZone('UTC')) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  return { start: startUtc, ...(!openEnd && { end: endUtc }) };
}

/**
 * Events as a calendar of RFC 5545. The same events give the same bytes. An entry keeps its UID, the event's id; one that was changed
 * has a higher SEQUENCE. Clock times are in the event's own time zone, whose VTIMEZONE is there; all-day events are days. What was cancelled stays, as such.
 */
export function calendarText(events: readonly CalendarEvent[], { name, publicUrl, method = 'PUBLISH', stamp }: CalendarOptions): string {
  const calendar = new ICalCalendar({
    name,
    prodId: { company: 'Engagement Netz', product: 'Engagement Netz' },
    method: ICalCalendarMethod[method],
    ttl: LOOK_AGAIN_SECONDS,
    timezone: { name: null, generator: definitionOf },
  });
  for (const event of events) {
    const { address, cancellationReason, id, isTentative, note, organisation, sequence, slug, status, summary, title, updatedAt } = event;
    const url = `${publicUrl}/events/${slug}`;
    const location = whereOf(event);
    const isCancelled = status === 'CANCELLED' || method === 'CANCEL';
    calendar.createEvent({
      id,
      sequence,
      stamp: stamp ?? new Date(updatedAt),
      lastModified: new Date(updatedAt),
      ...whenOf(event),
      summary: title,
      description: [isCancelled && cancellationReason, note, summary, organisation?.name, url].filter(Boolean).join('\n\n'),
      url,
      status: statusOf(isCancelled, isTentative),
      ...(location && {
        location: typeof address?.latitude === 'number' && typeof address.longitude === 'number' ? { title: location, geo: { lat: address.latitude, lon: address.longitude } } : location,
      }),
    });
  }
  return calendar.toString();
}
