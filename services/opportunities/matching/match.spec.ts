import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { MatchReasonKind } from '../opportunity/opportunity.codes.ts';
import { scoreOf, withWordsFound } from './match.ts';
import type { MatchReason } from './match.ts';
import type { Criteria, Posting } from './posting.ts';
import { isEligible } from './gates.ts';
import { aPosting, BITBURG, NOW, TRIER, VOCABULARY } from './testing/a-posting.ts';
import { arbitraryCriteria, arbitraryPosting } from './testing/arbitraries.ts';

function matchOf(criteria: Criteria, differences: Partial<Posting> = {}) {
  return scoreOf(criteria, aPosting(differences), VOCABULARY);
}

function reasonOf(kind: MatchReasonKind, criteria: Criteria, differences: Partial<Posting> = {}): MatchReason | undefined {
  return matchOf(criteria, differences).reasons.find((reason) => reason.kind === kind);
}

function answering(shareAnswered: number, medianHours: number | null): MatchReason | undefined {
  return reasonOf('RESPONSIVENESS', {}, { responsiveness: { shareAnswered, medianHours } });
}

describe('The score', () => {
  test('is the weighted mean of what was asked: same interest, one of two slots, half of the radius, silent organiser', () => {
    const criteria: Criteria = {
      interests: ['reading-aloud'],
      availability: ['SATURDAY_MORNING', 'SUNDAY_MORNING'],
      near: { ...BITBURG, radiusKm: 25 },
    };
    const match = matchOf(criteria, { interests: ['reading-aloud'], availability: ['SATURDAY_MORNING'] });
    expect(match.score).toBeCloseTo((1.5 * 1 + 1.2 * 0.5 + 1.0 * 1 + 0.3 * 0.5) / (1.5 + 1.2 + 1.0 + 0.3), 12);
    expect(match.reasons).toEqual([
      { kind: 'INTERESTS', score: 1, weight: 1.5, details: ['reading-aloud'] },
      { kind: 'AVAILABILITY', score: 0.5, weight: 1.2, details: ['SATURDAY_MORNING'] },
      { kind: 'DISTANCE', score: 1, weight: 1, details: ['0.0'] },
      { kind: 'RESPONSIVENESS', score: 0.5, weight: 0.3, details: [] },
    ]);
  });

  test('is the responsiveness alone when nothing was asked', () => {
    const match = matchOf({}, { responsiveness: { shareAnswered: 0.8, medianHours: 0 } });
    expect(match.score).toBeCloseTo(0.8, 12);
    expect(match.reasons.map(({ kind }) => kind)).toEqual(['RESPONSIVENESS']);
    expect(match.distanceKm).toBeNull();
  });

  test('takes an empty list, null and nothing for the same silence', () => {
    const silent = { interests: [], near: null, availability: [], skills: null, commitment: [], words: null };
    expect(matchOf(silent)).toEqual(matchOf({}));
  });

  test('lies within 0 and 1 for everything that is eligible, and no part leaves them either', () => {
    fc.assert(
      fc.property(arbitraryCriteria, arbitraryPosting, (criteria, posting) => {
        fc.pre(isEligible(criteria, posting, VOCABULARY, NOW));
        const { score, reasons } = scoreOf(criteria, posting, VOCABULARY);
        for (const value of [score, ...reasons.map((reason) => reason.score)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('Interests', () => {
  test('score 1 for the same, 0.5 for a sibling, and tell which of the posting they are', () => {
    const chosen = { interests: ['football'] };
    expect(reasonOf('INTERESTS', chosen, { interests: ['choir', 'football', 'swimming'] })).toMatchObject({ score: 1, details: ['football'] });
    expect(reasonOf('INTERESTS', chosen, { interests: ['choir', 'swimming'] })).toMatchObject({ score: 0.5, details: ['swimming'] });
  });

  test('score 1 for everything in a chosen field', () => {
    expect(reasonOf('INTERESTS', { interests: ['sport'] }, { interests: ['swimming'] })).toMatchObject({ score: 1, details: ['swimming'] });
    expect(reasonOf('INTERESTS', { interests: ['sport'] }, { interests: ['sport'] })).toMatchObject({ score: 1, details: ['sport'] });
  });

  test('score 0.5 for a posting that names no more than the field of a chosen interest', () => {
    expect(reasonOf('INTERESTS', { interests: ['football'] }, { interests: ['sport'] })).toMatchObject({ score: 0.5, details: ['sport'] });
  });
});

describe('Text', () => {
  test('scores by the rank, held to 0..1, and takes the words that were found later', () => {
    expect(reasonOf('TEXT', { words: new Map([['a', 0.25]]) })).toEqual({ kind: 'TEXT', score: 0.25, weight: 1.2, details: [] });
    expect(reasonOf('TEXT', { words: new Map([['a', 7]]) })?.score).toBe(1);
    expect(reasonOf('TEXT', { words: new Map([['a', NaN]]) })?.score).toBe(0);
    const match = matchOf({ words: new Map([['a', 1]]), interests: ['sport'] }, { interests: ['sport'] });
    const told = withWordsFound(match, ['Kinder']);
    expect(told.reasons.find(({ kind }) => kind === 'TEXT')?.details).toEqual(['Kinder']);
    expect(told.reasons[0]).toEqual(match.reasons[0]);
    expect(told.score).toBe(match.score);
  });
});

describe('Availability', () => {
  test('counts a time by arrangement nearly as much as all asked slots', () => {
    const asked: Criteria = { availability: ['MONDAY_EVENING', 'TUESDAY_EVENING'] };
    expect(reasonOf('AVAILABILITY', asked, { availability: [] })).toMatchObject({ score: 0.9, details: [] });
    expect(reasonOf('AVAILABILITY', asked, { availability: ['TUESDAY_EVENING', 'MONDAY_EVENING'] })).toMatchObject({
      score: 1,
      details: ['MONDAY_EVENING', 'TUESDAY_EVENING'],
    });
  });

  test('counts a slot that was asked twice once', () => {
    const asked: Criteria = { availability: ['MONDAY_EVENING', 'MONDAY_EVENING'] };
    expect(reasonOf('AVAILABILITY', asked, { availability: ['MONDAY_EVENING'] })?.score).toBe(1);
  });
});

describe('Distance', () => {
  const near = { ...BITBURG, radiusKm: 50 };

  test('falls from 1 at the doorstep to 0 on the edge of the radius', () => {
    const match = matchOf({ near }, TRIER);
    expect(match.distanceKm).toBeCloseTo(24.6, 0);
    const reason = match.reasons.find(({ kind }) => kind === 'DISTANCE');
    expect(reason?.score).toBeCloseTo(1 - (match.distanceKm ?? 0) / 50, 12);
    expect(reason?.details).toEqual([match.distanceKm?.toFixed(1)]);
  });

  test('is 0.9 for remote work, wherever the organisation has its desk', () => {
    const match = matchOf({ near }, { attendance: 'REMOTE' });
    expect(match.distanceKm).toBeNull();
    expect(match.reasons[0]).toEqual({ kind: 'DISTANCE', score: 0.9, weight: 1, details: ['REMOTE'] });
  });

  test('is the better of the two for mixed work within the radius, and remote beyond it', () => {
    expect(matchOf({ near }, { attendance: 'MIXED' }).reasons[0]).toMatchObject({ score: 1, details: ['0.0'] });
    expect(matchOf({ near }, { attendance: 'MIXED', ...TRIER }).reasons[0]).toMatchObject({ score: 0.9, details: ['24.6'] });
    const beyond = matchOf({ near: { ...BITBURG, radiusKm: 10 } }, { attendance: 'MIXED', ...TRIER });
    expect(beyond.reasons[0]).toMatchObject({ score: 0.9, details: ['REMOTE'] });
    expect(beyond.distanceKm).toBeNull();
  });
});

describe('Skills', () => {
  test('score by the share of what is wanted', () => {
    expect(reasonOf('SKILLS', { skills: ['cooking', 'driving'] }, { skills: ['first-aid', 'driving'] })).toMatchObject({
      score: 0.5,
      details: ['driving'],
    });
    expect(reasonOf('SKILLS', { skills: ['cooking'] }, { skills: ['driving'] })?.score).toBe(0);
  });

  test('cost nothing where none is wanted: the part is dropped', () => {
    expect(reasonOf('SKILLS', { skills: ['cooking'] })).toBeUndefined();
    expect(matchOf({ skills: ['cooking'] }).score).toBe(matchOf({}).score);
  });
});

describe('Responsiveness', () => {
  test('tells percent and hours, and thinks of a week as half', () => {
    expect(answering(0.954, 47.6)).toMatchObject({ details: ['95', '48'] });
    expect(answering(1, 168)?.score).toBe(0.5);
    expect(answering(1, 0)?.score).toBe(1);
  });

  test('is 0 for who never answered, and 0.5 for who was never asked', () => {
    expect(answering(0, null)).toMatchObject({ score: 0, details: ['0'] });
    expect(reasonOf('RESPONSIVENESS', {})).toMatchObject({ score: 0.5, details: [] });
  });
});
