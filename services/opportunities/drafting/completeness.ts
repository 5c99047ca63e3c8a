import type { FieldProblem } from '../../shared/errors.ts';
import { AttendanceMode } from '../opportunity/opportunity.codes.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import { isOver } from './expiry.ts';

type Judged = Pick<Opportunity, 'title' | 'summary' | 'description' | 'interestIds' | 'attendance' | 'placeName' | 'endsOn' | 'kind'>;

function missing(field: string): FieldProblem {
  return { path: `opportunity.${field}`, code: 'MISSING', message: 'is needed before a posting can be published.' };
}

/** Everything that keeps a posting from being published, by the names of its fields: `opportunity.title MISSING`. Empty when it is complete. */
export function publishingProblems(posting: Judged, now: Date): FieldProblem[] {
  const texts = (['title', 'summary', 'description'] as const).filter((field) => posting[field].trim() === '');
  const needsPlace = posting.attendance !== AttendanceMode.REMOTE && posting.placeName === null;
  return [
    ...texts.map(missing),
    ...(posting.interestIds.length === 0 ? [missing('interests')] : []),
    ...(needsPlace ? [missing('place')] : []),
    ...(isOver(posting, now) ? [{ path: 'opportunity.endsOn', code: 'IN_THE_PAST', message: 'is over.' }] : []),
  ];
}
