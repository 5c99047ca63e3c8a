import type { EntityManager } from 'typeorm';
import { badUserInput, conflictAt } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { EventStatus } from '../event/event.codes.ts';
import type { Event } from '../event/event.ts';
import type { RegistrationDesk } from '../registration/registration.desk.ts';
import { moveOf, tellMoved, type WhenAndWhere } from '../registration/tell-moved.ts';
import { eraseRequestsForWhole, findOccupied, findShiftsOf, removeShifts, upsertShifts } from '../shift/event-shift.repository.ts';
import type { EventShift } from '../shift/event-shift.ts';
import type { Written } from './fields.ts';
import type { ShiftInput } from './shift.inputs.ts';
import { type PlannedShift, plannedShifts } from './shifts.ts';

type Held = Pick<Event, 'id' | 'status' | 'seriesId'> & WhenAndWhere;

const spanOf = ({ endsAt, startsAt }: Pick<EventShift, 'startsAt' | 'endsAt'>) => ({ startsAt, endsAt, allDay: false, openEnd: false });

/** Tells who is registered for a shift, or waits, of its other time, else of another place. */
async function tellOfShifts(registrations: Pick<RegistrationDesk, 'jobs' | 'now'>, tx: EntityManager, event: Held, fields: Written, before: readonly EventShift[], shifts: readonly PlannedShift[]): Promise<void> {
  for (const old of before) {
    const shift = shifts.find(({ id }) => id === old.id);
    const kind = shift && moveOf({ ...event, ...spanOf(old) }, { ...fields, ...spanOf(shift) });
    if (kind) await tellMoved(registrations, tx, [old.id], kind);
  }
}

/** Refuses what would take somebody's place away. @throws CONFLICT `input.shifts.N.capacity SEATS_TAKEN`, `input.shifts` SHIFT_TAKEN, REGISTERED_WITHOUT_SHIFT */
async function checkPlaces(tx: EntityManager, event: Held, before: readonly EventShift[], { shifts, removed }: { readonly shifts: readonly { id: string | null; capacity: number | null }[]; readonly removed: readonly EventShift[] }): Promise<void> {
  for (const [index, { capacity, id }] of shifts.entries()) {
    const taken = before.find((one) => one.id === id)?.seatsTaken ?? 0;
    if (capacity !== null && capacity < taken) throw conflictAt(`input.shifts.${index}.capacity`, 'SEATS_TAKEN', `must not be less than the ${taken} seats that are taken.`);
  }
  const occupied = await findOccupied(tx, [event.id, ...removed.map(({ id }) => id)]);
  const kept = removed.find(({ id }) => occupied.has(id));
  if (kept) throw conflictAt('input.shifts', 'SHIFT_TAKEN', `must keep “${kept.title}”, for which somebody is registered or waits.`);
  if (shifts.length > 0 && occupied.has(event.id)) throw conflictAt('input.shifts', 'REGISTERED_WITHOUT_SHIFT', 'cannot be added once somebody is registered for the event as a whole.');
}

/**
 * Saves the shifts of an event that is held, as they were typed; who is registered for one is told of its new time or place.
 *
 * @throws BAD_USER_INPUT as plannedShifts; CONFLICT when somebody would lose their place
 */
export async function saveShifts(registrations: Pick<RegistrationDesk, 'jobs' | 'now'>, tx: EntityManager, event: Held, fields: Written, typed: readonly ShiftInput[] | null | undefined): Promise<void> {
  const before = await findShiftsOf(tx, [event.id]);
  const plan = plannedShifts(typed, { ...fields, isOfSeries: event.seriesId !== null }, before);
  if ('problems' in plan) throw badUserInput(plan.problems);
  const { shifts } = plan;
  const removed = before.filter(({ id }) => !shifts.some((shift) => shift.id === id));
  if (shifts.length + removed.length === 0) return;
  await checkPlaces(tx, event, before, { shifts, removed });
  await removeShifts(tx, removed.map(({ id }) => id));
  if (shifts.length > 0) await eraseRequestsForWhole(tx, event.id);
  const written = [];
  for (const { capacity, endsAt, id, note, startsAt, title } of shifts) written.push({ id: id ?? (await newId(tx)), eventId: event.id, title, note, startsAt, endsAt, capacity });
  await upsertShifts(tx, written);
  if (event.status === EventStatus.PUBLISHED) await tellOfShifts(registrations, tx, event, fields, before, shifts);
}
