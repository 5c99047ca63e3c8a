import { addDays, dayOf } from '../../shared/time/zone-days.ts';
import { eventSchedule, type ToldSeries } from './event-schedule.ts';

/** Seats that are counted, of an event or of a shift. */
interface Seats {
  readonly capacity?: number | null;
  readonly seatsLeft?: number | null;
  readonly waitingCount?: number | null;
}

/** What of an event search engines are told. */
export interface ToldEvent extends Seats {
  readonly title: string;
  readonly summary: string;
  readonly status: string;
  /** When it was to begin before it was moved. */
  readonly movedFrom?: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly allDay: boolean;
  /** Nobody has said when it ends; then no end is told. */
  readonly openEnd?: boolean;
  readonly attendance: string;
  readonly venue?: string | null;
  readonly onlineUrl?: string | null;
  /** Where there are some, seats are counted there. */
  readonly shifts?: readonly Seats[];
  readonly series?: ToldSeries | null;
  readonly address?: { readonly street?: string | null; readonly postalCode?: string | null; readonly town?: string | null } | null;
  readonly organisation?: { readonly name: string; readonly slug: string } | null;
}

const modes: Readonly<Record<string, string>> = { ON_SITE: 'Offline', REMOTE: 'Online', MIXED: 'Mixed' };

function placesOf({ address, attendance, onlineUrl, venue }: ToldEvent, url: string): object[] {
  const onSite = attendance !== 'REMOTE' && (venue || address?.town);
  return [
    ...(onSite
      ? [
          {
            '@type': 'Place',
            name: venue ?? address?.town,
            address: { '@type': 'PostalAddress', streetAddress: address?.street, postalCode: address?.postalCode, addressLocality: address?.town },
          },
        ]
      : []),
    ...(attendance !== 'ON_SITE' ? [{ '@type': 'VirtualLocation', url: onlineUrl ?? url }] : []),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Nothing where a limit is missing somewhere, and no free seats of what does not take place. Nobody overtakes who waits. */
function seatsOf({ status, shifts = [], ...whole }: ToldEvent): object {
  const counted = shifts.length > 0 ? shifts : [whole];
  const capacities = counted.flatMap(({ capacity }) => capacity ?? []);
  const free = counted.flatMap(({ seatsLeft, waitingCount }) => (waitingCount ? 0 : (seatsLeft ?? [])));
  if (capacities.length < counted.length) return {};
  return {
    maximumAttendeeCapacity: sum(capacities),
    ...(status === 'PUBLISHED' && free.length === counted.length && { remainingAttendeeCapacity: sum(free) }),
  };
}

/**
 * schema.org Event. All-day events have days without a time, and end on their last day.
 *
 * @param url address of the event's page
 * @param organisationUrl address of a page by its slug
 */
export function eventJsonLd(event: ToldEvent, { url, organisationUrl }: { url: string; organisationUrl(slug: string): string }): object {
  const { allDay, endsAt, movedFrom, openEnd, organisation, series, startsAt, status, summary, timeZone, title } = event;
  const places = placesOf(event, url);
  // Of a date that is off, a schedule would say that none of them takes place.
  const schedule = series && status !== 'CANCELLED' ? eventSchedule(series) : null;
  const begin = (moment: string) => (allDay ? dayOf(new Date(moment), timeZone) : moment);
  return {
    '@type': 'Event',
    name: title,
    description: summary,
    url,
    startDate: begin(startsAt),
    ...(!openEnd && { endDate: allDay ? addDays(dayOf(new Date(endsAt), timeZone), -1) : endsAt }),
    eventStatus: `https://schema.org/Event${status === 'CANCELLED' ? 'Cancelled' : movedFrom ? 'Rescheduled' : 'Scheduled'}`,
    ...(movedFrom && { previousStartDate: begin(movedFrom) }),
    eventAttendanceMode: `https://schema.org/${modes[event.attendance] ?? 'Offline'}EventAttendanceMode`,
    ...(places.length > 0 && { location: places.length === 1 ? places[0] : places }),
    ...(schedule && { eventSchedule: schedule }),
    ...seatsOf(event),
    ...(organisation && { organizer: { '@type': 'Organization', name: organisation.name, url: organisationUrl(organisation.slug) } }),
  };
}
