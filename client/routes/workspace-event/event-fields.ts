import type { AttendanceMode, EventKind } from '../../generated/enums.ts';
import type { CreateEventInput, EditedEvent_EventFragment } from '../../generated/graphql.ts';
import { NO_REPEAT, repeatOf, ruleOf } from './repeat.ts';
import type { RepeatFields } from './repeat.ts';
import { questionFieldsOf, questionInputsOf } from './questions.ts';
import type { QuestionFields } from './questions.ts';
import { shiftFieldsOf, shiftInputs } from './shift-fields.ts';
import type { ShiftFields } from './shift-fields.ts';
import { addDays, clockOf, dayOf, SITE_ZONE } from '../../shared/time/zone-days.ts';

/** An event as the form holds it: texts as they are typed, '' for nothing. Days are `2026-12-05`, times `10:00`. */
export interface EventFields extends RepeatFields {
  readonly kind: EventKind;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly startsOn: string;
  readonly startTime: string;
  readonly endsOn: string;
  readonly endTime: string;
  readonly allDay: boolean;
  readonly openEnd: boolean;
  readonly timeZone: string;
  readonly attendance: AttendanceMode;
  readonly venue: string;
  readonly street: string;
  readonly place: string;
  readonly onlineUrl: string;
  readonly interests: readonly string[];
  /** Key of the posting to which it belongs. */
  readonly opportunity: string;
  readonly capacity: string;
  /** Of a work day. */
  readonly shifts: readonly ShiftFields[];
  readonly targetGroup: string;
  readonly costs: string;
  readonly certificate: string;
  readonly provider: string;
  readonly questions: readonly QuestionFields[];
}
export type EventField = keyof EventFields;

/** Whether people register for shifts: then places are said of each, and the day does not repeat. */
export const hasShiftsIn = ({ kind, shifts }: Pick<EventFields, 'kind' | 'shifts'>): boolean => kind === 'WORK_DAY' && shifts.length > 0;

/** The order in which the fields stand on the page. */
export const EVENT_FIELDS: readonly EventField[] = [
  'kind', 'title', 'summary', 'description', 'opportunity', 'allDay', 'startsOn', 'startTime', 'openEnd', 'endsOn', 'endTime', 'timeZone', 'repeats', 'repeatEnd', 'repeatUntil', 'repeatCount', 'shifts', 'attendance', 'place', 'street', 'venue', 'onlineUrl', 'interests', 'capacity',
  'targetGroup', 'costs', 'certificate', 'provider', 'questions',
];

export const NO_EVENT: EventFields = {
  kind: 'MEETING', title: '', summary: '', description: '', startsOn: '', startTime: '', endsOn: '', endTime: '', allDay: false, openEnd: false, timeZone: SITE_ZONE, attendance: 'ON_SITE', venue: '', street: '',
  place: '', onlineUrl: '', interests: [], opportunity: '', capacity: '', shifts: [], targetGroup: '', costs: '', certificate: '', provider: '', questions: [], ...NO_REPEAT,
};

/** What the service has saved, as the form holds it. */
export function fieldsOf(saved: EditedEvent_EventFragment): EventFields {
  const { address, allDay, endsAt, openEnd, startsAt, timeZone } = saved;
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  const firstDay = dayOf(start, timeZone);
  const lastDay = allDay ? addDays(dayOf(end, timeZone), -1) : dayOf(end, timeZone);
  return {
    kind: saved.kind, title: saved.title, summary: saved.summary, description: saved.description, attendance: saved.attendance, allDay, openEnd, timeZone,
    ...repeatOf(saved.recurrence ?? null, firstDay),
    startsOn: firstDay,
    startTime: allDay ? '' : clockOf(start, timeZone),
    // Another day is said only where there is one, so that the end moves along with the day.
    endsOn: openEnd || lastDay === firstDay ? '' : lastDay,
    endTime: allDay || openEnd ? '' : clockOf(end, timeZone),
    venue: saved.venue ?? '',
    street: address?.street ?? '',
    place: [address?.postalCode, address?.town].filter(Boolean).join(' '),
    onlineUrl: saved.onlineUrl ?? '',
    interests: saved.interests.map(({ id }) => id),
    opportunity: saved.opportunity?.eventKey ?? '',
    capacity: saved.capacity?.toString() ?? '',
    shifts: shiftFieldsOf(saved, firstDay),
    targetGroup: saved.targetGroup ?? '', costs: saved.costs ?? '', certificate: saved.certificate ?? '', provider: saved.provider ?? '',
    questions: questionFieldsOf(saved.questions),
  };
}

const orNull = (typed: string): string | null => typed.trim() || null;

function timesOf({ allDay, endsOn, endTime, openEnd, startsOn, startTime, timeZone }: EventFields) {
  const endDay = endsOn || startsOn;
  const times = allDay ? { startsAt: startsOn, endsAt: endDay } : { startsAt: `${startsOn}T${startTime}`, endsAt: openEnd ? null : `${endDay}T${endTime}` };
  return { ...times, allDay, timeZone: timeZone.trim() };
}

const TIMES = ['startsOn', 'startTime', 'endsOn', 'endTime', 'allDay', 'openEnd', 'timeZone'] as const;

/** `example.org` as people type it, as an address. */
const webAddress = (typed: string): string | null => {
  const text = typed.trim();
  return text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text) ? orNull(text) : `https://${text}`;
};

/** What the service takes of the form. Times, place and posting go only when they have changed, so that a moment that comes twice, a spot on the map and a posting that could not be loaded stay. */
export function inputOf(fields: EventFields, before?: EventFields): Omit<CreateEventInput, 'organisationId'> {
  const { attendance, capacity, kind } = fields;
  const hasShifts = hasShiftsIn(fields);
  const isTraining = kind === 'TRAINING';
  const isThere = attendance !== 'REMOTE';
  const isMoved = !before || TIMES.some((field) => fields[field] !== before[field]);
  return {
    kind, attendance,
    title: fields.title.trim(), summary: fields.summary.trim(), description: fields.description.trim(),
    ...(isMoved && timesOf(fields)),
    recurrence: hasShifts ? null : ruleOf(fields),
    ...((!before || before.place !== fields.place || before.attendance !== attendance) && { place: isThere ? orNull(fields.place) : null }),
    ...((!before || before.opportunity !== fields.opportunity) && { opportunity: orNull(fields.opportunity) }),
    venue: isThere ? orNull(fields.venue) : null,
    street: isThere ? orNull(fields.street) : null,
    onlineUrl: attendance === 'ON_SITE' ? null : webAddress(fields.onlineUrl),
    interests: [...fields.interests],
    capacity: hasShifts || capacity.trim() === '' ? null : Number(capacity),
    ...(kind === 'WORK_DAY' && { shifts: shiftInputs(fields.shifts, fields.startsOn) }),
    targetGroup: isTraining ? orNull(fields.targetGroup) : null,
    costs: isTraining ? orNull(fields.costs) : null,
    certificate: isTraining ? orNull(fields.certificate) : null,
    provider: isTraining ? orNull(fields.provider) : null,
    questions: questionInputsOf(fields.questions),
  } as Omit<CreateEventInput, 'organisationId'>;
}
