import { badField, type CodedError, conflictAt } from '../../shared/errors.ts';
import { overlap } from './seating.ts';
import type { SeatedEvent, Seating } from './seats.repository.ts';

/** Why nobody can register for an event just now, at a field of the input; null when one can. `event` is null when there is none that is public. */
export function closedReason(event: SeatedEvent | null, now: Date, path: string): CodedError | null {
  if (!event) return badField(path, 'UNKNOWN', 'is no event, or none that is public.');
  if (event.status === 'CANCELLED') return conflictAt(path, 'EVENT_CANCELLED', 'is an event that was cancelled.');
  if (event.status !== 'PUBLISHED' || event.endsAt <= now) return conflictAt(path, 'EVENT_OVER', 'is an event that is over.');
  if (event.capacity === null && event.shifts.length === 0) return conflictAt(path, 'OPEN_TO_ALL', 'is an event without numbered seats; nobody has to register.');
  return null;
}

/** What somebody asks for. */
export interface Wish {
  readonly partySize: number;
  /** Where the event has shifts: which, at least one. */
  readonly shiftIds: readonly string[];
}

/** The shifts that are meant, none of which overlap. @throws as openSeatings */
function openShifts({ shifts }: SeatedEvent, now: Date, ids: readonly string[]): Seating[] {
  if (shifts.length > 0 && ids.length === 0) throw badField('input.shiftIds', 'REQUIRED', 'says for which of the shifts.');
  const found: Seating[] = [];
  for (const [index, id] of ids.entries()) {
    const path = `input.shiftIds.${index}`;
    const shift = shifts.find((one) => one.id === id);
    if (!shift) throw badField(path, 'UNKNOWN', 'is no shift of this event.');
    if (shift.endsAt <= now) throw conflictAt(path, 'SHIFT_OVER', 'is a shift that is over.');
    if (found.some((other) => overlap(other, shift))) throw badField(path, 'OVERLAPS', 'is at the same time as another of these shifts.');
    found.push(shift);
  }
  return found;
}

/**
 * Where seats are wanted: the event itself, or the shifts of it.
 *
 * @throws BAD_USER_INPUT on `input.eventId` (UNKNOWN), `input.shiftIds` (REQUIRED), `input.shiftIds.N` (UNKNOWN, OVERLAPS) or `input.partySize` (MORE_THAN_SEATS);
 * CONFLICT on `input.eventId` (EVENT_CANCELLED, EVENT_OVER, OPEN_TO_ALL) or `input.shiftIds.N` (SHIFT_OVER)
 */
export function openSeatings(event: SeatedEvent | null, now: Date, { partySize, shiftIds }: Wish): readonly Seating[] {
  const closed = closedReason(event, now, 'input.eventId');
  if (closed || !event) throw closed;
  const shifts = openShifts(event, now, shiftIds);
  const seatings = shifts.length > 0 ? shifts : [event];
  for (const { capacity } of seatings) {
    if (capacity !== null && partySize > capacity) throw badField('input.partySize', 'MORE_THAN_SEATS', `must not be more than the ${capacity} seats that there are.`);
  }
  return seatings;
}

/** Where a registration is counted. One for a shift that is not there any more is over, and counts nowhere. */
export function seatingOf(event: SeatedEvent, shiftId: string | null): Seating {
  return event.shifts.find(({ id }) => id === shiftId) ?? event;
}

/** Whether somebody who is registered somewhere at an event cannot be registered at one of its seatings: they are there, or busy at that time. */
export function clashOf(event: SeatedEvent, wanted: Seating, registeredAt: readonly string[]): 'ALREADY_REGISTERED' | 'OVERLAPS' | null {
  if (registeredAt.includes(wanted.id)) return 'ALREADY_REGISTERED';
  return event.shifts.some((shift) => registeredAt.includes(shift.id) && overlap(shift, wanted)) ? 'OVERLAPS' : null;
}
