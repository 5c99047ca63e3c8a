import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { median, percentile, result } from './result.ts';
import { table } from './table.ts';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });

describe('a result', () => {
  test('says whether it keeps to its bar', () => {
    expect(result('start warm', 3.2, { unit: 's', bar: { atMost: 4 } })).toEqual({ name: 'start warm', value: 3.2, unit: 's', bar: 4, holds: true, against: null });
    expect(result('page', 300, { unit: '1/s', bar: { atLeast: 310 }, against: 155 })).toMatchObject({ bar: 310, holds: false, against: 155 });
    expect(result('statements', 5, { unit: 'statements', bar: { exactly: 5 } }).holds).toBe(true);
    expect(result('statements', 6, { unit: 'statements', bar: { exactly: 5 } }).holds).toBe(false);
  });

  test('without a bar holds nothing', () => {
    expect(result('p50', 12.3456, { unit: 'ms' })).toEqual({ name: 'p50', value: 12.3, unit: 'ms', bar: null, holds: null, against: null });
  });

  test('is judged before it is rounded', () => {
    expect(result('ratio', 1.9999, { unit: 'times', bar: { atLeast: 2 } })).toMatchObject({ value: 2, holds: false });
  });
});

describe('the middle of measured values', () => {
  test('is the middle one, or lies between the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 9])).toBe(3);
    expect(() => median([])).toThrow('nothing');
  });

  test('has as many values on either side, in any order', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values);
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

describe('a percentile', () => {
  test('is one of the values, and the share of values up to it is at least the one asked for', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const found = percentile(values, share);
        expect(values).toContain(found);
        expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * values.length - 1e-9);
      }),
    );
  });

  test('of the whole is the largest value, of nothing an error', () => {
    expect(percentile([3, 1, 2], 1)).toBe(3);
    expect(() => percentile([], 0.5)).toThrow('nothing');
  });
});

test('the table puts numbers to the right and leaves out what is not there', () => {
  const lines = table([result('start cold', 12, { unit: 's', bar: { atMost: 10 } }), result('p50', 8.25, { unit: 'ms', against: 31 })]);
  expect(lines.split('\n')).toEqual([
    'what        value  unit  bar  holds  against',
    '----------  -----  ----  ---  -----  -------',
    'start cold     12  s      10  NO',
    'p50          8.25  ms                     31',
  ]);
});
