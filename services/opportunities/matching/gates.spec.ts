import { describe, expect, test } from '@jest/globals';
import { isEligible } from './gates.ts';
import type { Criteria, Posting } from './posting.ts';
import { aPosting, BITBURG, NOW, TRIER, VOCABULARY } from './testing/a-posting.ts';

function passes(criteria: Criteria, differences: Partial<Posting> = {}): boolean {
  return isEligible(criteria, aPosting(differences), VOCABULARY, NOW);
}

describe('The gates', () => {
  test('let everything pass that was not asked for', () => {
    expect(passes({})).toBe(true);
    expect(passes({ interests: [], availability: [], age: null, near: null, networkId: null })).toBe(true);
  });

  test('close at the moment of expiry', () => {
    expect(passes({}, { expiresAt: new Date(NOW.getTime() + 1) })).toBe(true);
    expect(passes({}, { expiresAt: NOW })).toBe(false);
  });

  test('keep to the network and the organisation', () => {
    expect(passes({ networkId: 'bitburg' }, { networkId: 'bitburg' })).toBe(true);
    expect(passes({ networkId: 'bitburg' }, { networkId: null })).toBe(false);
    expect(passes({ organisationId: 'parish' })).toBe(false);
  });

  test('let a chosen field pass with all its interests, and a chosen interest with its siblings', () => {
    expect(passes({ interests: ['sport'] }, { interests: ['football'] })).toBe(true);
    expect(passes({ interests: ['swimming'] }, { interests: ['football'] })).toBe(true);
    expect(passes({ interests: ['choir', 'swimming'] }, { interests: ['football'] })).toBe(true);
    expect(passes({ interests: ['choir'] }, { interests: ['football'] })).toBe(false);
    expect(passes({ interests: ['choir'] }, { interests: [] })).toBe(false);
    expect(passes({ interests: ['unheard-of'] }, { interests: ['unheard-of'] })).toBe(false);
  });

  test('measure the radius for what is on site only', () => {
    const near = { ...BITBURG, radiusKm: 10 };
    expect(passes({ near })).toBe(true);
    expect(passes({ near }, TRIER)).toBe(false);
    expect(passes({ near }, { ...TRIER, attendance: 'REMOTE' })).toBe(true);
    expect(passes({ near }, { ...TRIER, attendance: 'MIXED' })).toBe(true);
    expect(passes({ near }, { latitude: null, longitude: null })).toBe(false);
    expect(passes({ near }, { latitude: null, longitude: null, attendance: 'MIXED' })).toBe(true);
  });

  test('want one asked slot at least, unless the time is by arrangement', () => {
    const asked: Criteria = { availability: ['SATURDAY_MORNING', 'SUNDAY_MORNING'] };
    expect(passes(asked, { availability: ['SUNDAY_MORNING', 'MONDAY_EVENING'] })).toBe(true);
    expect(passes(asked, { availability: ['MONDAY_EVENING'] })).toBe(false);
    expect(passes(asked, { availability: [] })).toBe(true);
  });

  test('want one of the asked values of kind, attendance and commitment', () => {
    expect(passes({ kinds: ['MEMBERSHIP', 'VOLUNTEERING'] })).toBe(true);
    expect(passes({ kinds: ['MEMBERSHIP'] })).toBe(false);
    expect(passes({ attendance: ['REMOTE'] }, { attendance: 'MIXED' })).toBe(false);
    expect(passes({ commitment: ['FEW_HOURS'] }, { commitment: 'FEW_HOURS' })).toBe(true);
    expect(passes({ commitment: ['FEW_HOURS'] }, { commitment: null })).toBe(false);
  });

  test('never close for a skill', () => {
    expect(passes({ skills: ['cooking'] }, { skills: ['driving'] })).toBe(true);
  });

  test('want a common language where one is asked for', () => {
    expect(passes({ languages: ['EN', 'FR'] }, { languages: ['DE', 'EN'] })).toBe(true);
    expect(passes({ languages: ['EN'] }, { languages: ['DE'] })).toBe(false);
    expect(passes({ languages: ['EN'] }, { languages: [] })).toBe(true);
  });

  test('take both bounds of the age as allowed', () => {
    const bounds = { minimumAge: 16, maximumAge: 27 };
    expect([15, 16, 27, 28].map((age) => passes({ age }, bounds))).toEqual([false, true, true, false]);
    expect(passes({ age: 99 }, { minimumAge: 18, maximumAge: null })).toBe(true);
  });

  test('want every asked kind of access to be stated', () => {
    const asked: Criteria = { accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET'] };
    expect(passes(asked, { accessibility: ['ACCESSIBLE_TOILET', 'WHEELCHAIR_ACCESSIBLE', 'HEARING_LOOP'] })).toBe(true);
    expect(passes(asked, { accessibility: ['WHEELCHAIR_ACCESSIBLE'] })).toBe(false);
    expect(passes(asked, { accessibility: [] })).toBe(false);
  });

  test('want the words to be found', () => {
    expect(passes({ words: new Map([['a', 0]]) })).toBe(true);
    expect(passes({ words: new Map() })).toBe(false);
  });
});
