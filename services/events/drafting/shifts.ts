import type { FieldProblem } from '../../shared/errors.ts';
import { EventKind } from '../event/event.codes.ts';
import type { EventShift } from '../shift/event-shift.ts';
import { clockTime } from './event-times.ts';
import type { Written } from './fields.ts';
import type { ShiftInput } from './shift.inputs.ts';

/** A shift as it shall be; without an id it is a new one. */
export type PlannedShift = Pick<EventShift, 'title' | 'note' | 'startsAt' | 'endsAt' | 'capacity'> & { readonly id: string | null };

type Day = Pick<Written, 'kind' | 'startsAt' | 'endsAt' | 'openEnd' | 'timeZone' | 'capacity' | 'recurrence'> & { readonly isOfSeries: boolean };

const problem = (path: string, code: string, message: string): FieldProblem => ({ path: `input.${path}`, code, message });

/** A typed shift with the moments that are meant, or what is wrong with them. */
function read(index: number, { capacity, endsAt, id, note, startsAt, title }: ShiftInput, timeZone: string): { readonly shift: PlannedShift } | { readonly problems: FieldProblem[] } {
  const [start, end] = [clockTime(`shifts.${index}.startsAt`, startsAt, timeZone), clockTime(`shifts.${index}.endsAt`, endsAt, timeZone)];
  const problems = [start, end].flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (!('at' in start) || !('at' in end)) return { problems };
  const [from, to] = [new Date(start.at.epochMilliseconds), new Date(end.at.epochMilliseconds)];
  return { shift: { id: id ?? null, title: title.trim(), note: note?.trim() ?? '', startsAt: from, endsAt: to, capacity: capacity ?? null } };
}

/** What of a shift does not go with its day. */
function misfits(index: number, { endsAt, startsAt }: PlannedShift, day: Day): FieldProblem[] {
  if (endsAt <= startsAt) return [problem(`shifts.${index}.endsAt`, 'BEFORE_START', 'must be after startsAt.')];
  return [
    ...(startsAt < day.startsAt || startsAt >= day.endsAt ? [problem(`shifts.${index}.startsAt`, 'OUTSIDE', 'must lie within the time of the event.')] : []),
    ...(endsAt > day.endsAt ? [problem(`shifts.${index}.endsAt`, 'OUTSIDE', 'must lie within the time of the event.')] : []),
  ];
}

/** Why an event can have no shifts at all. */
function unfit({ capacity, isOfSeries, kind, openEnd, recurrence }: Day): FieldProblem[] {
  return [
    ...(kind === EventKind.WORK_DAY ? [] : [problem('shifts', 'NOT_A_WORK_DAY', 'are for work days only.')]),
    ...(openEnd ? [problem('endsAt', 'NEEDED_FOR_SHIFTS', 'is needed where there are shifts.')] : []),
    ...(capacity === null ? [] : [problem('capacity', 'NOT_WITH_SHIFTS', 'is said of each shift.')]),
    ...(recurrence === null && !isOfSeries ? [] : [problem('shifts', 'NOT_WITH_SERIES', 'are for days that do not repeat.')]),
  ];
}

/**
 * The shifts of a day as they shall be: as typed, or as they were when nothing is said about them; none when it is no work day any more. Or everything that
 * is wrong, at `input.shifts`, `input.shifts.N.<field>`, `input.endsAt` or `input.capacity`.
 */
export function plannedShifts(typed: readonly ShiftInput[] | null | undefined, day: Day, before: readonly EventShift[]): { readonly shifts: PlannedShift[] } | { readonly problems: FieldProblem[] } {
  if (typed === undefined && day.kind !== EventKind.WORK_DAY) return { shifts: [] };
  const known = new Set(before.map(({ id }) => id));
  const reads = typed === undefined ? before.map((shift) => ({ shift })) : (typed ?? []).map((one, index) => read(index, one, day.timeZone));
  const shifts = reads.flatMap((one) => ('shift' in one ? [one.shift] : []));
  const problems = [
    ...(reads.length > 0 ? unfit(day) : []),
    ...reads.flatMap((one, index) => ('shift' in one ? misfits(index, one.shift, day) : one.problems)),
    ...(typed ?? []).flatMap(({ id }, index) => (id == null || known.delete(id) ? [] : [problem(`shifts.${index}.id`, 'UNKNOWN', 'is no shift of this event, or stands here twice.')])),
  ];
  return problems.length > 0 ? { problems } : { shifts };
}
