import type { DataSource } from 'typeorm';
import { newId } from '../../shared/ids.ts';
import { aTraining, type RegistrationWorld } from '../registration/registration.world.ts';
import { upsertShifts } from './event-shift.repository.ts';

export interface ShiftOfTest {
  /** Hours after the event begins. */
  readonly from: number;
  readonly to: number;
  readonly capacity: number | null;
  readonly title?: string;
}

/** For tests: a work day of ten hours in a week with these shifts; gives its id and theirs, in their order. */
export async function aWorkDay(world: RegistrationWorld, shifts: readonly ShiftOfTest[], organisationId?: string): Promise<{ id: string; shiftIds: string[] }> {
  const startsAt = new Date(world.now().getTime() + 7 * 86_400_000);
  const at = (hours: number) => new Date(startsAt.getTime() + hours * 3_600_000);
  const id = await aTraining(world, null, { kind: 'WORK_DAY', title: 'Mitmachtag im Park', startsAt, endsAt: at(10), ...(organisationId && { organisationId }) });
  const shiftIds: string[] = [];
  for (const _ of shifts) shiftIds.push(await world.db.transaction((tx) => newId(tx)));
  const rows = shifts.map(({ capacity, from, title, to }, index) => ({ id: shiftIds[index] as string, eventId: id, title: title ?? `Schicht ${index + 1}`, note: '', startsAt: at(from), endsAt: at(to), capacity }));
  await world.db.transaction((tx) => upsertShifts(tx, rows));
  return { id, shiftIds };
}

/** The seats of a shift as the database counts them, and how every registration for it stands, in the order of their making. */
export async function standingOfShift(db: DataSource, shiftId: string): Promise<{ taken: number; statuses: string[] }> {
  const [shift] = await db.query('SELECT seats_taken AS taken FROM event_shifts WHERE id = $1', [shiftId]);
  const rows: { status: string }[] = await db.query('SELECT status FROM registrations WHERE shift_id = $1 ORDER BY id', [shiftId]);
  return { taken: shift.taken, statuses: rows.map(({ status }) => status) };
}
