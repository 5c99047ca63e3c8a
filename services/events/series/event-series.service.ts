import DataLoader from 'dataloader';
import { findEventsOf } from '../event/event.repository.ts';
import type { Event } from '../event/event.ts';
import type { EventsContext, EventsOfSeries } from '../context.ts';
import type { EventSeries } from './event-series.ts';
import { countUpcoming } from './series.repository.ts';

/** The next public dates of several series: one statement for each distinct `first`, however many series. */
export async function eventsOfSeries({ db, now }: Pick<EventsContext, 'db' | 'now'>, keys: readonly EventsOfSeries[]): Promise<Event[][]> {
  const asked = [...Map.groupBy(keys, ({ first }) => first)];
  const answers = asked.map(async ([first, same]) => [first, await findEventsOf(db, 'series_id', same.map(({ seriesId }) => seriesId), { from: now(), limit: first })] as const);
  const found = new Map(await Promise.all(answers));
  return keys.map(({ first, seriesId }) => (found.get(first) ?? []).filter((event) => event.seriesId === seriesId));
}

/** The most exceptions of one series that are told. */
const MOST_EXCEPT_DATES = 100;

/** What was taken out of a series and would be to come, soonest first. */
export function exceptDatesOf({ excluded }: Pick<EventSeries, 'excluded'>, now: Date): Date[] {
  return excluded.filter((date) => date > now).toSorted((one, other) => one.getTime() - other.getTime()).slice(0, MOST_EXCEPT_DATES);
}

/** How many dates of a series are to come, in one statement for all series of a request. */
export function upcomingLoader({ db, now }: Pick<EventsContext, 'db' | 'now'>): DataLoader<string, number> {
  return new DataLoader(async (ids: readonly string[]) => {
    const counts = await countUpcoming(db, ids, now());
    return ids.map((id) => counts.get(id) ?? 0);
  });
}
