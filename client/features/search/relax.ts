import type { RelaxableFilter } from '../../generated/graphql.ts';
import type { Criteria } from './criteria.ts';

const EMPTIED: Record<RelaxableFilter, Partial<Criteria>> = {
  TEXT: { q: '' },
  INTERESTS: { interest: [] },
  NEAR: { place: '' },
  AVAILABILITY: { when: [] },
  COMMITMENT: { time: [] },
  KINDS: { kind: [] },
  ATTENDANCE: { attendance: [] },
  SKILLS: { skill: [] },
  LANGUAGES: { language: [] },
  AGE: { age: undefined },
  ACCESSIBILITY: { accessible: [] },
};

/** The criteria without one of the filters, as the service proposes when few or none match. */
export const relaxed = (criteria: Criteria, filter: RelaxableFilter): Criteria => ({ ...criteria, ...EMPTIED[filter] });
