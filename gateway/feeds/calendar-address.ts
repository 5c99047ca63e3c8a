import { badField, badUserInput, type FieldProblem } from '../../services/shared/errors.ts';

/** What a calendar was asked for, in the words of its address. */
export interface CalendarRequest {
  /** Words as in the list of events. */
  readonly text?: string;
  readonly kinds: readonly string[];
  /** Ids; the graph says which of them are none. */
  readonly interests: readonly string[];
  readonly attendance: readonly string[];
  /** Town or postal code; at most one of this and `near`. */
  readonly place?: string;
  /** Degrees north and east: "49.97,6.53". */
  readonly near?: string;
  /** Kilometres around either, as typed. */
  readonly radius?: string;
  readonly isFree: boolean;
  /** Slug of the organisation that invites. */
  readonly organisation?: string;
  /** Slug of the network. */
  readonly network?: string;
}

const KINDS = ['MEETING', 'TRAINING', 'FESTIVAL', 'WORK_DAY'];
const ATTENDANCE = ['ON_SITE', 'REMOTE', 'MIXED'];
const LONGEST_TEXT = 200;
const LONGEST_PLACE = 100;
const MOST_INTERESTS = 50;
const SLUG = /^[a-z0-9-]{1,100}$/;
const SPOT = /^-?\d{1,2}(\.\d{1,6})?,-?\d{1,3}(\.\d{1,6})?$/;
/** The page is narrowed to a time; a calendar always has what comes. */
const TIMES = ['period', 'day', 'month'];

const listOf = (params: URLSearchParams, name: string): string[] => [...new Set(params.getAll(name).filter(Boolean))].toSorted();

/**
 * Reads the parameters of a calendar: `q`, `kind`, `interest`, `attendance` (any number), `place` or `near` with `radius`, `free`, `organisation`, `network`;
 * others are passed over, as in the address of a page, but not those of a time.
 *
 * @throws CodedError BAD_USER_INPUT that names each parameter that cannot be meant: a calendar that asks for less than it seems to would mislead
 */
export function readCalendarAddress(params: URLSearchParams): CalendarRequest {
  const one = (name: string): string => (params.get(name) ?? '').trim();
  const [text, place, near, radius, free, organisation, network] = ['q', 'place', 'near', 'radius', 'free', 'organisation', 'network'].map(one) as [string, string, string, string, string, string, string];
  const [kinds, interests, attendance] = [listOf(params, 'kind'), listOf(params, 'interest'), listOf(params, 'attendance')];
  const problem = (isOne: boolean, path: string, code: string, message: string): FieldProblem[] => (isOne ? [{ path, code, message }] : []);
  const isNoSlug = (slug: string): boolean => slug !== '' && !SLUG.test(slug);
  const problems = [
    ...problem(text.length > LONGEST_TEXT, 'q', 'MAX_LENGTH', `has more than ${LONGEST_TEXT} characters.`),
    ...problem(kinds.some((kind) => !KINDS.includes(kind)), 'kind', 'UNKNOWN_VALUE', `is none of ${KINDS.join(', ')}.`),
    ...problem(interests.length > MOST_INTERESTS, 'interest', 'TOO_MANY', `is given more than ${MOST_INTERESTS} times.`),
    ...problem(attendance.some((mode) => !ATTENDANCE.includes(mode)), 'attendance', 'UNKNOWN_VALUE', `is none of ${ATTENDANCE.join(', ')}.`),
    ...problem(place.length > LONGEST_PLACE, 'place', 'MAX_LENGTH', `has more than ${LONGEST_PLACE} characters.`),
    ...problem(near !== '' && !SPOT.test(near), 'near', 'WRONG_TYPE', 'is not written like 49.97,6.53.'),
    ...problem(near !== '' && place !== '', 'near', 'ONE_OF', 'does not go with a place.'),
    ...problem(!['', '0', '1'].includes(free), 'free', 'UNKNOWN_VALUE', 'is neither 1 nor 0.'),
    ...problem(isNoSlug(organisation), 'organisation', 'UNKNOWN', 'is not the name of one in addresses.'),
    ...problem(isNoSlug(network), 'network', 'UNKNOWN', 'is not the name of one in addresses.'),
    ...TIMES.flatMap((name) => problem(one(name) !== '', name, 'UNSUPPORTED', 'does not go with a calendar, which has all that comes.')),
  ];
  if (problems.length > 0) throw badUserInput(problems);
  return {
    kinds, interests, attendance, isFree: free === '1',
    ...(text && { text }), ...(place && { place }), ...(near && { near }), ...(radius && (place || near) && { radius }), ...(organisation && { organisation }), ...(network && { network }),
  };
}

/** The same request has one query, whatever else stands in its address. */
export function calendarQuery({ text = '', kinds, interests, attendance, place = '', near = '', radius = '', isFree, organisation = '', network = '' }: CalendarRequest): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: text, place, near, radius, free: isFree ? '1' : '', organisation, network })) if (value) query.set(name, value);
  for (const [name, values] of Object.entries({ kind: kinds, interest: interests, attendance })) for (const value of values) query.append(name, value);
  return query.toString();
}

/** @throws CodedError that names the parameter whose slug is nobody's */
export function unknownName(path: 'organisation' | 'network'): never {
  throw badField(path, 'UNKNOWN', 'is not the name of one in addresses.');
}
