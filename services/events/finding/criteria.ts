import { badUserInput, type FieldProblem } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { type Area, areaOf, type FindPlace } from '../../shared/near.ts';
import { asked, wordsOf } from '../../shared/search-words.ts';
import type { AttendanceMode, EventKind } from '../event/event.codes.ts';
import type { EventFilter, WindowInput } from '../event/event.inputs.ts';
import { interestsWithin } from '../interest/known-interests.ts';

/** What is looked for, in the terms of the rows. */
export interface EventSearch {
  readonly words: readonly string[];
  readonly kinds: readonly EventKind[] | null;
  /** Ids of interests with those that they take in. */
  readonly interests: readonly string[] | null;
  readonly near: Area | null;
  /** Not over before then. */
  readonly from: Date;
  /** Begins before then; null for whenever. */
  readonly until: Date | null;
  readonly network: string | null;
  readonly organisation: string | null;
  readonly freePlaces: boolean;
  readonly attendance: readonly AttendanceMode[] | null;
}

const LONGEST_WINDOW_DAYS = 400;
const DAY_MS = 86_400_000;
const MOST_WORDS = 20;

function idProblems({ interests, network, organisation }: EventFilter): FieldProblem[] {
  const unknown = (path: string): FieldProblem => ({ path: `filter.${path}`, code: 'UNKNOWN', message: 'is not an id of this graph.' });
  return [
    ...(interests ?? []).flatMap((id, index) => (interestsWithin(id) ? [] : [unknown(`interests.${index}`)])),
    ...(network && !isUuid(network) ? [unknown('network')] : []),
    ...(organisation && !isUuid(organisation) ? [unknown('organisation')] : []),
  ];
}

function windowProblems(window: WindowInput | null | undefined): FieldProblem[] {
  if (!window) return [];
  const days = (window.to.getTime() - window.from.getTime()) / DAY_MS;
  if (days <= 0) return [{ path: 'filter.between.from', code: 'OUT_OF_ORDER', message: 'must be before `to`.' }];
  if (days > LONGEST_WINDOW_DAYS) return [{ path: 'filter.between', code: 'TOO_LONG', message: `must span ${LONGEST_WINDOW_DAYS} days at most.` }];
  return [];
}

/**
 * What a filter asks for. Of several beginnings the latest counts, of several ends the earliest.
 *
 * @param now where the list begins when the filter does not say
 * @throws BAD_USER_INPUT that names every field that cannot be meant
 */
export function searchOf(filter: EventFilter, findPlace: FindPlace, now: Date): EventSearch {
  const { between, from, until, interests, near, network, organisation } = filter;
  const words = wordsOf(filter.text);
  const problems = [
    ...(words.length > MOST_WORDS ? [{ path: 'filter.text', code: 'TOO_MANY', message: `must be ${MOST_WORDS} words at most.` }] : []),
    ...idProblems(filter),
    ...windowProblems(between),
  ];
  if (problems.length > 0) throw badUserInput(problems);
  const begins = [from, between?.from].filter((moment) => moment instanceof Date);
  const ends = [until, between?.to].filter((moment) => moment instanceof Date);
  return {
    words,
    kinds: asked(filter.kinds),
    interests: asked([...new Set((interests ?? []).flatMap((id) => interestsWithin(id) ?? []))]),
    near: near ? areaOf(near, findPlace, 'filter.near') : null,
    from: begins.reduce<Date | null>((latest, moment) => (latest && latest > moment ? latest : moment), null) ?? now,
    until: ends.reduce<Date | null>((earliest, moment) => (earliest && earliest < moment ? earliest : moment), null),
    network: network ?? null,
    organisation: organisation ?? null,
    freePlaces: filter.freePlaces ?? false,
    attendance: asked(filter.attendance),
  };
}
