import * as fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { responsivenessOf } from './responsiveness.ts';

test('nothing is known below three threads', () => {
  expect(responsivenessOf([])).toBeNull();
  expect(responsivenessOf([1, null])).toBeNull();
});

test('it is the share that was answered, and the median of the hours that took', () => {
  expect(responsivenessOf([5, 1, 100])).toEqual({ shareAnswered: 1, medianHours: 5 });
  expect(responsivenessOf([4, null, 2, null])).toEqual({ shareAnswered: 0.5, medianHours: 3 });
  expect(responsivenessOf([null, null, null])).toEqual({ shareAnswered: 0, medianHours: null });
});

test('it lies between the extremes and does not depend on the order', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.double({ min: 0, max: 10_000, noNaN: true })), { minLength: 3, maxLength: 30 }), (hours) => {
      const measured = responsivenessOf(hours);
      const answered = hours.filter((value) => value !== null);
      expect(measured?.shareAnswered).toBeCloseTo(answered.length / hours.length);
      if (answered.length > 0) {
        expect(measured?.medianHours).toBeGreaterThanOrEqual(Math.min(...answered));
        expect(measured?.medianHours).toBeLessThanOrEqual(Math.max(...answered));
      }
      expect(responsivenessOf(hours.toReversed())).toEqual(measured);
    }),
  );
});
