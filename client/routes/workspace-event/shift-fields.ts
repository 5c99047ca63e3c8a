import type { EditedEvent_EventFragment, ShiftInput } from '../../generated/graphql.ts';
import { addDays, clockOf, dayOf } from '../../shared/time/zone-days.ts';

/** A shift as the form holds it: texts as they are typed, '' for nothing. */
export interface ShiftFields {
  /** '' for a new one. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** '' for the first day of the event. */
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly capacity: string;
}
export type ShiftField = Exclude<keyof ShiftFields, 'id'>;

/** Where something is wrong with which shift, from 0. */
export type ShiftKey = `shifts.${number}.${ShiftField}`;

export const MOST_SHIFTS = 30;
export const NO_SHIFT: ShiftFields = { id: '', title: '', note: '', day: '', from: '', to: '', capacity: '' };

/** What the service has saved, as the form holds it. */
export function shiftFieldsOf({ shifts, timeZone }: Pick<EditedEvent_EventFragment, 'shifts' | 'timeZone'>, firstDay: string): ShiftFields[] {
  return shifts.map(({ capacity, endsAt, id, note, startsAt, title }) => {
    const [start, end] = [new Date(startsAt), new Date(endsAt)];
    const day = dayOf(start, timeZone);
    return { id, title, note, day: day === firstDay ? '' : day, from: clockOf(start, timeZone), to: clockOf(end, timeZone), capacity: capacity?.toString() ?? '' };
  });
}

/** What the service takes. A shift that ends earlier in the day than it begins, or at the same time, goes on into the next day. */
export function shiftInputs(shifts: readonly ShiftFields[], firstDay: string): ShiftInput[] {
  return shifts.map(({ capacity, day, from, id, note, title, to }) => {
    const startDay = day || firstDay;
    const endDay = to > from ? startDay : addDays(startDay, 1);
    return { ...(id !== '' && { id }), title: title.trim(), note: note.trim(), startsAt: `${startDay}T${from}`, endsAt: `${endDay}T${to}`, capacity: capacity.trim() === '' ? null : Number(capacity) };
  });
}

/** What of the shifts is not there, or no number, although it has to be. */
export function shiftsWanting(shifts: readonly ShiftFields[]): ShiftKey[] {
  return shifts.flatMap(({ capacity, from, title, to }, index) => {
    const wanting: readonly (readonly [ShiftField, boolean])[] = [['title', title.trim() === ''], ['from', from === ''], ['to', to === ''], ['capacity', !/^\d{0,6}$/.test(capacity.trim())]];
    return wanting.filter(([, isWanting]) => isWanting).map(([field]): ShiftKey => `shifts.${index}.${field}`);
  });
}

const FIELD_OF: Readonly<Record<string, ShiftField>> = { startsAt: 'from', endsAt: 'to', title: 'title', note: 'note', capacity: 'capacity', id: 'title' };

/** The field of a path such as `input.shifts.1.startsAt`; undefined for the shifts as a whole. */
export function shiftKeyOf(path: string): ShiftKey | undefined {
  const [, list, index, name] = path.split('.');
  const field = FIELD_OF[name ?? ''];
  return list === 'shifts' && field ? `shifts.${Number(index)}.${field}` : undefined;
}
