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

/** The criteria without one of the filters, or with a wider radius in kilometres, as the service proposes when few or none match. */
export const relaxed = (criteria: Criteria, filter: RelaxableFilter, radiusKm?: number | null): Criteria =>
  radiusKm ? { ...criteria, radius: radiusKm } : { ...criteria, ...EMPTIED[filter] };
