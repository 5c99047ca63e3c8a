import type { TimeSlot } from '../../services/opportunities/opportunity/opportunity.codes.ts';

const days = { mon: 'MONDAY', tue: 'TUESDAY', wed: 'WEDNESDAY', thu: 'THURSDAY', fri: 'FRIDAY', sat: 'SATURDAY', sun: 'SUNDAY' } as const;
const parts = { am: 'MORNING', pm: 'AFTERNOON', eve: 'EVENING' } as const;

type Day = keyof typeof days;
type Part = keyof typeof parts;

const slot = (day: Day, part: Part): TimeSlot => `${days[day]}_${parts[part]}`;

/** Time slots in short: `slots('tue-pm', 'sat-am')`. */
export const slots = (...short: readonly `${Day}-${Part}`[]): readonly TimeSlot[] =>
  short.map((pair) => {
    const [day, part] = pair.split('-') as [Day, Part];
    return slot(day, part);
  });

/** The same parts of every day from Monday to Friday. */
export const workdays = (...wanted: readonly Part[]): readonly TimeSlot[] =>
  (['mon', 'tue', 'wed', 'thu', 'fri'] as const).flatMap((day) => wanted.map((part) => slot(day, part)));

/** The same parts of Saturday and Sunday. */
export const weekend = (...wanted: readonly Part[]): readonly TimeSlot[] =>
  (['sat', 'sun'] as const).flatMap((day) => wanted.map((part) => slot(day, part)));
