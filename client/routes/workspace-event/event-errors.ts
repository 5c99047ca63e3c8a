import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldRefusal } from '../../shared/graph/graph.ts';
import { EVENT_FIELDS } from './event-fields.ts';
import type { EventField, EventFields } from './event-fields.ts';
import { isWhole } from './questions.ts';
import { shiftKeyOf, shiftsWanting } from './shift-fields.ts';
import type { ShiftKey } from './shift-fields.ts';
import { MOST_REPEATS } from './repeat.ts';

/** What is wrong with which field, in words. */
export type EventErrors = Partial<Record<EventField | ShiftKey, string>>;

const missing: Partial<Record<EventField, MessageDescriptor>> = {
  title: msg`Please write a title: a few words that say what takes place.`,
  summary: msg`Please say in one or two sentences what it is about. They stand in the list.`,
  interests: msg`Please choose at least one area. Without it hardly anybody finds the event.`,
  place: msg`Please give a postal code or a town, or say that it takes place online.`,
  startsOn: msg`Please say on which day it begins.`,
  startTime: msg`Please say at what time it begins, or that it lasts all day.`,
  repeatUntil: msg`Please say until which day it repeats.`,
  repeatCount: msg`Please give a number of dates from 1 to 2,000.`,
  capacity: msg`Please give a number from 1 to 100,000, or nothing when it is open to all.`,
  endTime: msg`Please say at what time it ends, or that the end is open.`,
  questions: msg`Please write every question out; a choice needs at least two different options, each in a line of up to 100 characters.`,
};

/** What is wrong with how it repeats. */
const ofRule: Readonly<Record<string, MessageDescriptor>> = {
  EMPTY: msg`The last day lies before the first date.`,
  OUT_OF_RANGE: msg`Please give a number of dates from 1 to 2,000.`,
  STARTS_ELSEWHERE: msg`This repetition does not go with the day. Please choose it anew.`,
  TOO_MANY: msg`These are more dates than a calendar holds.`,
};

const byCode: Readonly<Record<string, MessageDescriptor>> = {
  UNKNOWN_PLACE: msg`We do not know this place. Please give a postal code or the name of a town.`,
  MALFORMED: msg`This is no day or no time of day. Please check it.`,
  NO_SUCH_TIME: msg`This clock time does not exist on that day: the clocks go forward. Please take another one.`,
  OUT_OF_RANGE: msg`Please give a day from the year 2000 to ten years from now.`,
  DAY_OF_SERIES: msg`Several dates cannot get another time zone or whole days together. Please choose “this date alone”.`,
  RULE_HAS_DAYS: msg`The rule of this series names its days itself. Please move each date alone.`,
  ANOTHER_MONTH: msg`This series comes once a month: several dates can be moved together only within their month.`,
  RULE_NOT_MOVED: msg`Not every date of the series can be moved so: some would have no such day. Please take another one, or move each date alone.`,
  BEFORE_ANOTHER: msg`So the dates would come before an earlier one of the series. Please take a later day.`,
  RULE_HAS_TIMES: msg`The rule of this series says the times itself. Please change each date alone.`,
  DATES_IN_THE_PAST: msg`Another date of the series would be over already. Please choose “this date and those that follow”, or a later day.`,
  BEFORE_START: msg`The end must come after the beginning.`,
  TOO_LONG: msg`An event lasts at most 366 days.`,
  IN_THE_PAST: msg`This time is over. Please give one that is still to come.`,
  SINGLE_LINE: msg`Please write this in one line.`,
  LENGTH: msg`This text is too long.`,
  WEB_ADDRESS: msg`Please give an address that begins with https://`,
  ARRAY_MAX_SIZE: msg`These are too many. Please choose the most important ones.`,
  MIN: msg`Please give a number from 1 to 100,000, or nothing when it is open to all.`,
  MAX: msg`Please give a number from 1 to 100,000, or nothing when it is open to all.`,
  NOT_OURS: msg`This offer is none of your organisation (any more). Please choose another one.`,
  OUTSIDE: msg`A shift lies within the time of the event.`,
  NEEDED_FOR_SHIFTS: msg`A day with shifts needs an end.`,
  NOT_WITH_SERIES: msg`A date of a series has no shifts. Please write a date of its own for the work day.`,
  SHIFT_TAKEN: msg`Somebody is registered for a shift that you have removed, or waits for it. It has to stay.`,
  REGISTERED_WITHOUT_SHIFT: msg`Somebody is registered for the whole day already, so that it cannot be divided into shifts any more.`,
  SEATS_TAKEN: msg`More places than that are taken already.`,
};

/** What is wrong with the day, not with the time of it. */
const OF_THE_DAY = new Set(['DAY_OF_SERIES', 'RULE_HAS_DAYS', 'ANOTHER_MONTH', 'RULE_NOT_MOVED', 'BEFORE_ANOTHER', 'DATES_IN_THE_PAST']);

/** The field of a path such as `input.interests.1` or `event.endsAt`. */
function fieldOf({ code, path }: FieldRefusal, { allDay, repeatEnd }: EventFields): EventField | ShiftKey | undefined {
  const ofShift = shiftKeyOf(path);
  if (ofShift) return ofShift;
  const name = path.split('.')[1];
  if (OF_THE_DAY.has(code)) return 'startsOn';
  if (name === 'startsAt') return allDay ? 'startsOn' : 'startTime';
  if (name === 'endsAt') return allDay ? 'endsOn' : 'endTime';
  if (name === 'recurrence') return code === 'EMPTY' && repeatEnd === 'UNTIL' ? 'repeatUntil' : 'repeats';
  if (name === 'timeZone') return 'timeZone';
  return EVENT_FIELDS.find((field) => field === name);
}

/** What the service refused, in the words of the form. Paths that the form does not have are left out. */
export function refusedFields(refusals: readonly FieldRefusal[], fields: EventFields, i18n: I18n): EventErrors {
  const errors: EventErrors = {};
  for (const refusal of refusals) {
    const found = fieldOf(refusal, fields);
    const field = fields.openEnd && (found === 'endTime' || found === 'endsOn') ? 'startTime' : found;
    if (!field || errors[field]) continue;
    const unknownZone = field === 'timeZone' ? msg`We do not know this time zone. Please write it like Europe/Berlin.` : undefined;
    const words = refusal.path === 'input.recurrence' ? ofRule[refusal.code] : refusal.code === 'MISSING' ? missing[field as EventField] : (byCode[refusal.code] ?? unknownZone);
    errors[field] = i18n._(words ?? msg`This cannot be saved as it is. Please check it.`);
  }
  return errors;
}

/** What of the form is not there or no number although it has to be, each with whether that is so. */
const wanted = ({ allDay, capacity, endTime, openEnd, questions, repeatCount, repeatEnd, repeats, repeatUntil, startsOn, startTime }: EventFields): readonly (readonly [EventField, boolean])[] => {
  const isRepeating = repeats !== 'NONE' && repeats !== 'OTHER';
  return [
    ['startsOn', startsOn === ''],
    ['startTime', !allDay && startTime === ''],
    ['endTime', !allDay && !openEnd && endTime === ''],
    ['repeatUntil', isRepeating && repeatEnd === 'UNTIL' && repeatUntil === ''],
    ['repeatCount', isRepeating && repeatEnd === 'COUNT' && !(/^\d{1,4}$/.test(repeatCount.trim()) && Number(repeatCount) >= 1 && Number(repeatCount) <= MOST_REPEATS)],
    ['questions', !questions.every((question) => isWhole(question))],
    ['capacity', !/^\d{0,6}$/.test(capacity.trim())],
  ];
};

/** What has to be there before anything can be saved: when it is and comes again, and a number of places that is one. */
export function eventErrors(fields: EventFields, i18n: I18n): EventErrors {
  const wanting = wanted(fields).filter(([, isWanting]) => isWanting);
  const ofShifts = fields.kind === 'WORK_DAY' ? shiftsWanting(fields.shifts) : [];
  return {
    ...Object.fromEntries(wanting.map(([field]) => [field, i18n._(missing[field] ?? msg`This cannot be saved as it is. Please check it.`)])),
    ...Object.fromEntries(ofShifts.map((key) => [key, i18n._(msg`A shift needs a title and two times, and its places are a number or nothing.`)])),
  };
}
