import DataLoader from 'dataloader';
import { findEventsOf } from '../event/event.repository.ts';
import type { Event } from '../event/event.ts';
import type { EventsContext, EventsOfSeries } from '../context.ts';
import { countUpcoming, findExceptDates } from './series.repository.ts';

/** The next public dates of several series: one statement for each distinct `first`, however many series. */
export async function eventsOfSeries({ db, now }: Pick<EventsContext, 'db' | 'now'>, keys: readonly EventsOfSeries[]): Promise<Event[][]> {
  const asked = [...Map.groupBy(keys, ({ first }) => first)];
  const answers = asked.map(async ([first, same]) => [first, await findEventsOf(db, 'series_id', same.map(({ seriesId }) => seriesId), { from: now(), limit: first })] as const);
  const found = new Map(await Promise.all(answers));
  return keys.map(({ first, seriesId }) => (found.get(first) ?? []).filter((event) => event.seriesId === seriesId));
}

/** The most exceptions of one series that are told. */
const MOST_EXCEPT_DATES = 100;

/** When the rule of a series gives a date and nothing takes place, in one statement for all series of a request. */
export function exceptDatesLoader({ db, now }: Pick<EventsContext, 'db' | 'now'>): DataLoader<string, Date[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const found = Map.groupBy(await findExceptDates(db, ids, { from: now(), limit: MOST_EXCEPT_DATES }), ({ seriesId }) => seriesId);
    return ids.map((id) => (found.get(id) ?? []).map(({ date }) => date));
  });
}

/** How many dates of a series are to come, in one statement for all series of a request. */
export function upcomingLoader({ db, now }: Pick<EventsContext, 'db' | 'now'>): DataLoader<string, number> {
  return new DataLoader(async (ids: readonly string[]) => {
    const counts = await countUpcoming(db, ids, now());
    return ids.map((id) => counts.get(id) ?? 0);
  });
}
