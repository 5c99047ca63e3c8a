import type { FieldProblem } from '../../shared/errors.ts';
import { AttendanceMode } from '../event/event.codes.ts';
import type { Written } from './fields.ts';

type Judged = Pick<Written, 'title' | 'summary' | 'interestIds' | 'attendance' | 'location' | 'endsAt'>;

const missing = (field: string): FieldProblem => ({ path: `event.${field}`, code: 'MISSING', message: 'is needed before an event can be published.' });

/** Everything that keeps an event from being public, by the names of its fields: `event.title MISSING`, `event.endsAt IN_THE_PAST`. Empty when it is complete. */
export function publishingProblems(event: Judged, now: Date): FieldProblem[] {
  const { attendance, endsAt, interestIds, location } = event;
  return [
    ...(['title', 'summary'] as const).filter((field) => event[field].trim() === '').map(missing),
    ...(interestIds.length === 0 ? [missing('interests')] : []),
    ...(attendance !== AttendanceMode.REMOTE && location.town === null ? [missing('place')] : []),
    ...(endsAt.getTime() <= now.getTime() ? [{ path: 'event.endsAt', code: 'IN_THE_PAST', message: 'is over.' }] : []),
  ];
}
