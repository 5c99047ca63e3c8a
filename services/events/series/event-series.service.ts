import { findEventsOf } from '../event/event.repository.ts';
import type { Event } from '../event/event.ts';
import type { EventsContext, EventsOfSeries } from '../context.ts';

/** The next public dates of several series: one statement for each distinct `first`, however many series. */
export async function eventsOfSeries({ db, now }: Pick<EventsContext, 'db' | 'now'>, keys: readonly EventsOfSeries[]): Promise<Event[][]> {
  const asked = [...Map.groupBy(keys, ({ first }) => first)];
  const answers = asked.map(async ([first, same]) => [first, await findEventsOf(db, 'series_id', same.map(({ seriesId }) => seriesId), { from: now(), limit: first })] as const);
  const found = new Map(await Promise.all(answers));
  return keys.map(({ first, seriesId }) => (found.get(first) ?? []).filter((event) => event.seriesId === seriesId));
}
