import { badField, type CodedError, conflictAt } from '../../shared/errors.ts';
import type { SeatedEvent } from './seats.repository.ts';

/** Why nobody can register for an event just now, at a field of the input; null when one can. `event` is null when there is none that is public. */
export function closedReason(event: SeatedEvent | null, now: Date, path: string): CodedError | null {
  if (!event) return badField(path, 'UNKNOWN', 'is no event, or none that is public.');
  if (event.status === 'CANCELLED') return conflictAt(path, 'EVENT_CANCELLED', 'is an event that was cancelled.');
  if (event.status !== 'PUBLISHED' || event.endsAt <= now) return conflictAt(path, 'EVENT_OVER', 'is an event that is over.');
  if (event.capacity === null) return conflictAt(path, 'OPEN_TO_ALL', 'is an event without numbered seats; nobody has to register.');
  return null;
}

/**
 * The event, if one can register for it.
 *
 * @throws BAD_USER_INPUT on `input.eventId` (UNKNOWN) or `input.partySize` (MORE_THAN_SEATS); CONFLICT on `input.eventId` (EVENT_CANCELLED, EVENT_OVER, OPEN_TO_ALL)
 */
export function openEvent(event: SeatedEvent | null, now: Date, partySize: number): SeatedEvent {
  const closed = closedReason(event, now, 'input.eventId');
  if (closed || !event) throw closed;
  if (event.capacity !== null && partySize > event.capacity) throw badField('input.partySize', 'MORE_THAN_SEATS', `must not be more than the ${event.capacity} seats that there are.`);
  return event;
}
