import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { checkFirst } from '../../shared/connection.ts';
import { badUserInput } from '../../shared/errors.ts';
import type { EventsContext } from '../context.ts';
import type { EventFilter } from '../event/event.inputs.ts';
import type { Event } from '../event/event.ts';
import { searchOf } from './criteria.ts';
import { daysFrom } from './days.ts';
import { EventDay } from './event-day.ts';
import { countEventsOfDays, findEventsOfDays } from './event-days.repository.ts';

/** Two months, or the six weeks that a month's page has. */
const MOST_DAYS = 62;
/** More than this is a list. */
const MOST_OF_A_DAY = 20;

/**
 * The days of a calendar, still to be filled.
 *
 * @throws BAD_USER_INPUT for more than 62 days, an unknown time zone, and a filter that says when or cannot be meant
 */
export function eventDays({ findPlace, now }: Pick<EventsContext, 'findPlace' | 'now'>, filter: EventFilter, { from, first, timeZone }: { from: string; first: number; timeZone: string }): EventDay[] {
  const times = (['between', 'from', 'until'] as const).filter((field) => filter[field]);
  if (times.length > 0) throw badUserInput(times.map((field) => ({ path: `filter.${field}`, code: 'UNSUPPORTED', message: 'does not go with days.' })));
  const days = daysFrom(from, checkFirst(first, MOST_DAYS), timeZone);
  const search = searchOf(filter, findPlace, now());
  return days.map((day) => new EventDay(day, search));
}

/** What goes on that day. @throws BAD_USER_INPUT for `first` outside 1..20 */
export async function eventsOfDay({ eventsOfDay: loader }: Pick<EventsContext, 'eventsOfDay'>, day: EventDay, first: number): Promise<Event[]> {
  return loader.load({ day, first: checkFirst(first, MOST_OF_A_DAY) });
}

/** Days that are looked at together, and where each stood before. */
function together<Key>(keys: readonly Key[], groupOf: (key: Key) => unknown): (readonly { key: Key; position: number }[])[] {
  return [...Map.groupBy(keys.map((key, position) => ({ key, position })), ({ key }) => groupOf(key)).values()];
}

/** How many events each day has: one statement for each filter, however many days. */
export function countsOfDays(db: DataSource): DataLoader<EventDay, number> {
  return new DataLoader(async (days) => {
    const counts = days.map(() => 0);
    for (const group of together(days, ({ search }) => search)) {
      const found = await countEventsOfDays(db, group[0]!.key.search, group.map(({ key }) => key));
      for (const [index, { position }] of group.entries()) counts[position] = found[index] ?? 0;
    }
    return counts;
  });
}

/** The first events of each day: one statement for each filter and length, however many days. */
export function eventsOfDays(db: DataSource): DataLoader<{ readonly day: EventDay; readonly first: number }, Event[]> {
  return new DataLoader(async (keys) => {
    const events: Event[][] = keys.map(() => []);
    for (const bySearch of together(keys, ({ day }) => day.search)) {
      for (const group of Map.groupBy(bySearch, ({ key }) => key.first).values()) {
        const { day, first } = group[0]!.key;
        const found = await findEventsOfDays(db, day.search, group.map(({ key }) => key.day), first);
        for (const [index, { position }] of group.entries()) events[position] = found[index] ?? [];
      }
    }
    return events;
  }, { cache: false });
}
