import type { FieldProblem } from '../../services/shared/errors.ts';
import type { CalendarRequest } from './calendar-address.ts';

/** A number, or the text that is none, so that the graph says what is wrong with it. */
function numberOf(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** What a request asks for as the filter of the graph, but for names that stand for ids. Values are checked by the graph. */
export function calendarFilter({ text, kinds, interests, attendance, place, near, radius, isFree }: CalendarRequest): Readonly<Record<string, unknown>> {
  const [latitude, longitude] = near?.split(',').map(Number) ?? [];
  const radiusKm = radius === undefined ? {} : { radiusKm: numberOf(radius) };
  return {
    ...(text && { text }),
    ...(kinds.length > 0 && { kinds }),
    ...(interests.length > 0 && { interests }),
    ...(attendance.length > 0 && { attendance }),
    ...(place && { near: { place, ...radiusKm } }),
    ...(near && { near: { latitude, longitude, ...radiusKm } }),
    ...(isFree && { freePlaces: true }),
  };
}

/** Which parameter sets a field of the filter. */
const PARAMETERS: readonly (readonly [field: RegExp, parameter: string])[] = [
  [/^filter\.text/, 'q'],
  [/^filter\.interests/, 'interest'],
  [/^filter\.kinds/, 'kind'],
  [/^filter\.attendance/, 'attendance'],
  [/^filter\.near\.radiusKm/, 'radius'],
  [/^filter\.near\.place/, 'place'],
  [/^filter\.near/, 'near'],
];

/** What the graph found wrong, by the names of the address, each once. */
export function asCalendarParameters(problems: readonly FieldProblem[]): FieldProblem[] {
  const named = problems.map(({ path, ...problem }) => ({ ...problem, path: PARAMETERS.find(([field]) => field.test(path))?.[1] ?? path }));
  return [...new Map(named.map((problem) => [`${problem.path} ${problem.code}`, problem])).values()];
}
