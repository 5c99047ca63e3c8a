import { badField, badUserInput, type FieldProblem } from '../../services/shared/errors.ts';

/** What a calendar was asked for, in the words of its address. */
export interface CalendarRequest {
  /** Words as in the list of events. */
  readonly text?: string;
  readonly kinds: readonly string[];
  /** Slug of the organisation that invites. */
  readonly organisation?: string;
  /** Slug of the network. */
  readonly network?: string;
}

const KINDS = ['MEETING', 'TRAINING', 'FESTIVAL', 'WORK_DAY'];
const LONGEST_TEXT = 200;
const SLUG = /^[a-z0-9-]{1,100}$/;

/**
 * Reads the parameters of a calendar: `q`, `kind` (any number), `organisation`, `network`; others are passed over, as in the address of a page.
 *
 * @throws CodedError BAD_USER_INPUT that names each parameter that cannot be meant: a calendar that asks for less than it seems to would mislead
 */
export function readCalendarAddress(params: URLSearchParams): CalendarRequest {
  const problems: FieldProblem[] = [];
  const text = (params.get('q') ?? '').trim();
  if (text.length > LONGEST_TEXT) problems.push({ path: 'q', code: 'MAX_LENGTH', message: `has more than ${LONGEST_TEXT} characters.` });
  const kinds = [...new Set(params.getAll('kind').filter(Boolean))];
  if (kinds.some((kind) => !KINDS.includes(kind))) problems.push({ path: 'kind', code: 'UNKNOWN_VALUE', message: `is none of ${KINDS.join(', ')}.` });
  const [organisation, network] = ['organisation', 'network'].map((name) => {
    const slug = params.get(name) || undefined;
    if (slug && !SLUG.test(slug)) problems.push({ path: name, code: 'UNKNOWN', message: `is not the name of one in addresses.` });
    return slug;
  });
  if (problems.length > 0) throw badUserInput(problems);
  return { kinds: kinds.toSorted(), ...(text && { text }), ...(organisation && { organisation }), ...(network && { network }) };
}

/** @throws CodedError that names the parameter whose slug is nobody's */
export function unknownName(path: 'organisation' | 'network'): never {
  throw badField(path, 'UNKNOWN', 'is not the name of one in addresses.');
}
