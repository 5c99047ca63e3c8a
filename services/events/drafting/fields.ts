import type { Address } from '../../shared/address.ts';
import { badUserInput, type FieldProblem } from '../../shared/errors.ts';
import type { FindPlace, KnownPlace } from '../../shared/near.ts';
import { SITE_ZONE } from '../../shared/site-days.ts';
import { AttendanceMode, EventKind } from '../event/event.codes.ts';
import type { Event } from '../event/event.ts';
import { isInterest } from '../interest/known-interests.ts';
import { questionsOf } from '../question/questions-of.ts';
import type { EventFields } from './drafting.inputs.ts';
import { repetitionOf } from './repetition.ts';
import { eventTimes, type EventTimes, type TypedTimes } from './event-times.ts';

/** The columns that an organisation writes. */
export type Written = EventTimes &
  Pick<Event, 'kind' | 'title' | 'summary' | 'description' | 'attendance' | 'venue' | 'location' | 'onlineUrl' | 'interestIds' | 'capacity' | 'targetGroup' | 'certificate' | 'costs' | 'provider' | 'recurrence' | 'opportunityId' | 'questions'>;

const NOWHERE: Address = { street: null, postalCode: null, town: null, latitude: null, longitude: null };
const OF_TRAININGS = ['targetGroup', 'certificate', 'costs', 'provider'] as const;
const ON_SITE_ONLY = ['venue', 'street', 'place'] as const;

/** What nobody has said anything about, save its time. */
export const NOTHING_SAID: Omit<Written, keyof EventTimes> = {
  kind: EventKind.MEETING, title: '', summary: '', description: '', attendance: AttendanceMode.ON_SITE, venue: null, location: NOWHERE, onlineUrl: null, interestIds: [], capacity: null,
  targetGroup: null, certificate: null, costs: null, provider: null, recurrence: null, opportunityId: null, questions: [],
};

export interface Sources {
  readonly findPlace: FindPlace;
  /** The id of a posting of the event's organisation by its key; null for any other text. */
  readonly findPosting: (key: string) => string | null;
  readonly now: Date;
}

const problem = (path: string, code: string, message: string): FieldProblem => ({ path: `input.${path}`, code, message });
const textOrNull = (text: string | null) => text?.trim() || null;

/** What is left out stays, null empties. */
const over = <Value>(said: Value | null | undefined, before: Value, empty: Value): Value => (said === undefined ? before : (said ?? empty));

function addressOf(before: Address, { place, street }: EventFields, found: KnownPlace | undefined): Address {
  const spot = place === undefined ? before : found ? { postalCode: found.postalCode, town: found.name, latitude: found.latitude, longitude: found.longitude } : NOWHERE;
  return { ...before, ...spot, street: textOrNull(over<string | null>(street, before.street, null)) };
}

/** When it is: as it was when nothing is said about it. Whoever says anything says the start too. */
function timesOf(before: Written | null, { startsAt, endsAt, timeZone, allDay }: EventFields, now: Date): ReturnType<typeof eventTimes> {
  const isSilent = startsAt === undefined && endsAt === undefined && timeZone === undefined && allDay === undefined;
  if (before && isSilent) return { times: before };
  if (typeof startsAt !== 'string') return { problems: [problem('startsAt', 'MISSING', 'goes with every change of the time.')] };
  const typed: TypedTimes = { startsAt, endsAt: endsAt ?? null, timeZone: timeZone ?? before?.timeZone ?? SITE_ZONE, allDay: allDay ?? before?.allDay ?? false };
  return eventTimes(typed, now);
}

/** What is said although it does not go with the rest. */
function misplaced(input: EventFields, { kind, attendance }: Pick<Written, 'kind' | 'attendance'>): FieldProblem[] {
  const isSaid = (field: keyof EventFields) => (typeof input[field] === 'string' && input[field].trim() !== '');
  return [
    ...(kind === EventKind.TRAINING ? [] : OF_TRAININGS.filter(isSaid).map((field) => problem(field, 'NOT_A_TRAINING', 'is said of trainings only.'))),
    ...(attendance === AttendanceMode.REMOTE ? ON_SITE_ONLY.filter(isSaid).map((field) => problem(field, 'NOT_ON_SITE', 'does not go with REMOTE.')) : []),
    ...(attendance === AttendanceMode.ON_SITE && isSaid('onlineUrl') ? [problem('onlineUrl', 'NOT_ONLINE', 'does not go with ON_SITE.')] : []),
  ];
}

/**
 * What was written before (null for a new event) with the input laid over it: what is left out stays, null empties, texts are trimmed. What no longer
 * goes with the kind or the attendance is emptied.
 *
 * @throws BAD_USER_INPUT naming every time, id and place that cannot be and every pair of fields that do not go together
 */
export function withFields(before: Written | null, input: EventFields, { findPlace, findPosting, now }: Sources): Written {
  const old = before ?? NOTHING_SAID;
  const kind = over(input.kind, old.kind, NOTHING_SAID.kind);
  const attendance = over(input.attendance, old.attendance, NOTHING_SAID.attendance);
  const opportunityId = input.opportunity === undefined ? old.opportunityId : findPosting(input.opportunity ?? '');
  const typedPlace = input.place?.trim() ?? '';
  const found = typedPlace === '' ? undefined : findPlace(typedPlace);
  const when = timesOf(before, input, now);
  const again = 'times' in when ? repetitionOf(over<string | null>(input.recurrence, old.recurrence, null), when.times) : { rule: null };
  const asked = input.questions === undefined ? { questions: old.questions, problems: [] } : questionsOf(old.questions, input.questions ?? []);
  const problems = [
    ...asked.problems,
    ...('problems' in when ? when.problems : []),
    ...('problem' in again ? [again.problem] : []),
    ...(input.interests ?? []).flatMap((id, index) => (isInterest(id) ? [] : [problem(`interests.${index}`, 'UNKNOWN', 'is not an id of this graph.')])),
    ...(typedPlace !== '' && !found ? [problem('place', 'UNKNOWN_PLACE', 'is no place that we know.')] : []),
    ...(opportunityId === null && input.opportunity ? [problem('opportunity', 'NOT_OURS', 'is no key of a posting of this organisation.')] : []),
    ...misplaced(input, { kind, attendance }),
  ];
  if (problems.length > 0 || 'problems' in when || 'problem' in again) throw badUserInput(problems);
  const { startsAt, endsAt, openEnd, timeZone, allDay } = when.times;
  const isThere = attendance !== AttendanceMode.REMOTE;
  const ofTraining = (field: (typeof OF_TRAININGS)[number]) => (kind === EventKind.TRAINING ? textOrNull(over<string | null>(input[field], old[field], null)) : null);
  return {
    kind, attendance, startsAt, endsAt, openEnd, timeZone, allDay,
    title: over(input.title, old.title, '').trim(),
    summary: over(input.summary, old.summary, '').trim(),
    description: over(input.description, old.description, '').trim(),
    interestIds: over(input.interests, old.interestIds, []),
    capacity: over<number | null>(input.capacity, old.capacity, null),
    venue: isThere ? textOrNull(over<string | null>(input.venue, old.venue, null)) : null,
    location: isThere ? addressOf(old.location, input, found) : NOWHERE,
    onlineUrl: attendance === AttendanceMode.ON_SITE ? null : textOrNull(over<string | null>(input.onlineUrl, old.onlineUrl, null)),
    targetGroup: ofTraining('targetGroup'), certificate: ofTraining('certificate'), costs: ofTraining('costs'), provider: ofTraining('provider'),
    recurrence: again.rule,
    opportunityId,
    questions: asked.questions,
  };
}
