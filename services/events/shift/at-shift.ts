import { asPart } from '../../shared/calendar/calendar-part.ts';
import { Event } from '../event/event.ts';
import type { EventShift } from './event-shift.ts';

/** What somebody who registered for a shift goes to: the event with the shift's own title and times. */
export function atShift(event: Event, shift: Pick<EventShift, 'id' | 'title' | 'startsAt' | 'endsAt' | 'sequence'> | null): Event {
  return shift ? Object.assign(new Event(), event, asPart(event, shift)) : event;
}
