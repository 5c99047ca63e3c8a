import { nameBasedId } from '../../shared/name-based-id.ts';
import { slugOf } from '../../shared/slug.ts';
import { Event } from '../event/event.ts';
import type { EventSeries } from './event-series.ts';
import { dateOf, later } from './wall-clock.ts';

/** Namespace of the ids of dates; never change it, or series get all their dates twice. */
const NAMESPACE = '0b9a4d5e7c1f4e62b3a8d7f2c6e5109a';

/** Characters of a title in an address, so that the day behind it stays whole. */
const MOST_IN_SLUG = 45;

/** The id of the date of a series that starts then by its rule: the same whenever it is unfolded. */
export function occurrenceId(seriesId: string, recurrenceId: Date): string {
  return nameBasedId(NAMESPACE, seriesId, recurrenceId.toISOString());
}

/** A name for the address of one date of a series. */
export function occurrenceSlug(title: string, start: Date, timeZone: string, id: string): string {
  return slugOf(`${title.slice(0, MOST_IN_SLUG)} ${dateOf(start, timeZone)}`, id);
}

/** An id for the date of a series that is not among those that its other dates have: one that has moved keeps the id of where it was. */
function freeId(seriesId: string, start: Date, taken: ReadonlySet<string>): string {
  const id = occurrenceId(seriesId, start);
  return taken.has(id) ? freeId(id, start, taken) : id;
}

/** The date of a series that starts then, as the series says. `taken` are ids that it does not get. */
export function occurrenceOf(series: EventSeries, start: Date, taken: ReadonlySet<string> = new Set()): Event {
  const { allDay, lengthDays: days, lengthSeconds: seconds, organisationId, template, timeZone } = series;
  const id = freeId(series.id, start, taken);
  return Object.assign(new Event(), template, {
    id,
    slug: occurrenceSlug(template.title, start, timeZone, id),
    startsAt: start,
    endsAt: later(start, { days, seconds }, timeZone),
    timeZone,
    allDay,
    organisationId,
    seriesId: series.id,
    recurrenceId: start,
  });
}
