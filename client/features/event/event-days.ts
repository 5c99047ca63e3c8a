import { dayOf } from '../../shared/time/zone-days.ts';

/** What is needed to put an event into its day. */
export interface DatedEvent {
  readonly startsAt: string;
  readonly timeZone: string;
}

/** The events of one day; `day` is null for those that began before today and still go on. */
export interface EventDay<Event> {
  readonly day: string | null;
  readonly events: readonly Event[];
}

/**
 * Groups a list by day, each event in the day of its own time zone. The order stays; what has begun before `today` comes together.
 *
 * @param today LocalDate
 */
export function groupByDay<Event extends DatedEvent>(events: readonly Event[], today: string): EventDay<Event>[] {
  const days = new Map<string | null, Event[]>();
  for (const event of events) {
    const begun = dayOf(new Date(event.startsAt), event.timeZone);
    const day = begun < today ? null : begun;
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days].map(([day, dayEvents]) => ({ day, events: dayEvents }));
}
