import { Event } from '../event/event.ts';
import type { EventShift } from './event-shift.ts';

/**
 * What somebody who registered for a shift goes to: the event with the shift's own title and times. Its id, which calendars tell entries apart by, is the
 * shift's; its revision counts the changes of both.
 */
export function atShift(event: Event, shift: Pick<EventShift, 'id' | 'title' | 'startsAt' | 'endsAt' | 'sequence'> | null): Event {
  if (!shift) return event;
  const { endsAt, id, sequence, startsAt, title } = shift;
  return Object.assign(new Event(), event, { id, title: `${event.title}: ${title}`, startsAt, endsAt, allDay: false, openEnd: false, sequence: event.sequence + sequence });
}
