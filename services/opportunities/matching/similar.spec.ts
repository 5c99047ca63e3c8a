import { describe, expect, test } from '@jest/globals';
import { criteriaLike, SIMILAR_RADIUS_KM, withoutCrowding } from './similar.ts';
import { aPosting, BITBURG } from './testing/a-posting.ts';

const near = { ...BITBURG, radiusKm: SIMILAR_RADIUS_KM };

describe('what is asked for by somebody who likes a posting', () => {
  test('is its interests, skills, place and times, and then the same at any time', () => {
    const posting = aPosting({ interests: ['reading-aloud'], skills: ['driving'], availability: ['SATURDAY_MORNING'] });
    const atAnyTime = { interests: ['reading-aloud'], skills: ['driving'], near };
    expect(criteriaLike(posting)).toEqual([{ ...atAnyTime, availability: ['SATURDAY_MORNING'] }, atAnyTime]);
  });

  test('has no times where they are by arrangement', () => {
    expect(criteriaLike(aPosting({ interests: ['choir'] }))).toEqual([{ interests: ['choir'], skills: [], near }]);
  });

  test('has no place for what is done from afar, and for what has none; what is mixed keeps it', () => {
    const placeOf = (differences: object) => criteriaLike(aPosting({ interests: ['choir'], ...differences })).map((criteria) => criteria.near);
    expect(placeOf({ attendance: 'REMOTE' })).toEqual([null]);
    expect(placeOf({ latitude: null, longitude: null })).toEqual([null]);
    expect(placeOf({ attendance: 'MIXED' })).toEqual([near]);
  });

  test('is nothing where a posting does not say what it is about', () => {
    expect(criteriaLike(aPosting({ skills: ['driving'], availability: ['SATURDAY_MORNING'] }))).toEqual([]);
  });
});

describe('a list that no organisation crowds', () => {
  const organisationOf = (name: string) => name[0];

  test('has at most a third of one organisation, in the order of the ranking', () => {
    expect(withoutCrowding(['a1', 'a2', 'b1', 'a3', 'c1', 'b2'], 3, organisationOf)).toEqual(['a1', 'b1', 'c1']);
    expect(withoutCrowding(['a1', 'a2', 'a3', 'b1', 'c1', 'd1', 'e1'], 6, organisationOf)).toEqual(['a1', 'a2', 'b1', 'c1', 'd1', 'e1']);
  });

  test('is filled up at its end where the others have not enough', () => {
    expect(withoutCrowding(['a1', 'a2', 'b1', 'a3'], 3, organisationOf)).toEqual(['a1', 'b1', 'a2']);
    expect(withoutCrowding(['a1', 'a2'], 3, organisationOf)).toEqual(['a1', 'a2']);
    expect(withoutCrowding([], 3, organisationOf)).toEqual([]);
  });
});
