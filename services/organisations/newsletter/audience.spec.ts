import { describe, expect, test } from '@jest/globals';
import { isNarrowed, toldCount } from './audience.ts';

const EVERYBODY = { audiences: ['VOLUNTEERS', 'ORGANISATIONS'], fieldIds: [], latitude: null };

describe('how many get a newsletter', () => {
  test('is told as it is of all subscribers', () => {
    expect([0, 3, 37].map((count) => toldCount(count, false))).toEqual([0, 3, 37].map((atLeast) => ({ atLeast, isExact: true })));
  });

  test('is told of a part of them by fives, and not at all below five', () => {
    expect([0, 4, 5, 9, 37].map((count) => toldCount(count, true).atLeast)).toEqual([null, null, 5, 5, 35]);
    expect(toldCount(37, true).isExact).toBe(false);
  });

  test('is that of a part as soon as anything narrows it', () => {
    expect(isNarrowed(EVERYBODY)).toBe(false);
    for (const narrower of [{ fieldIds: ['sport'] }, { latitude: 50 }, { audiences: ['ORGANISATIONS'] }]) expect(isNarrowed({ ...EVERYBODY, ...narrower })).toBe(true);
  });
});
