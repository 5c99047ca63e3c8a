import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDate } from './date.ts';
import { parseLiteral, valueAt } from './literal.ts';
import { parseNumber } from './number.ts';
import { relativeDays } from './relative-days.ts';

describe('numbers', () => {
  test.each([
    ['12', undefined, 12], ['3,5', undefined, 3.5], ['1.234,56', undefined, 1234.56], ['75,453.00', undefined, 75453], ['1.484.400', undefined, 1484400],
    ['1 234,5', undefined, 1234.5], ["1'234.5", undefined, 1234.5], ['-0.5', undefined, -0.5], ['12 €', undefined, 12], ['1,234', '.', 1234], ['1.234', ',', 1234], ['−3', undefined, -3],
  ])('%j with decimal sign %j is %d', (text, sign, value) => {
    expect(parseNumber(text, sign)).toBe(value);
  });
  test.each([['twelve'], ['1,2,3.4.5'], [''], ['1e400'], ['--1'], ['9'.repeat(80)]])('%j is none', (text) => {
    expect(() => parseNumber(text)).toThrow('is not a number');
  });
});

describe('dates', () => {
  test.each([
    ['February 24 2011', 'MMMM dd yyyy', '2011-02-24'], ['1/31/2012', 'MM/dd/yyyy', '2012-01-31'], ['31.12.26', 'dd.MM.yy', '2026-12-31'], ['3. März 2026', 'd. MMMM yyyy', '2026-03-03'],
    ['Sa, 5 Dez 2026 18:30', 'EEE, d MMM yyyy HH:mm', '2026-12-05T18:30:00'], ['12/01/2026 12:05 am', 'MM/dd/yyyy hh:mm a', '2026-12-01T00:05:00'], ['1298505600', 'epoch', '2011-02-24T00:00:00.000Z'],
    ['1298505600000', 'epoch-ms', '2011-02-24T00:00:00.000Z'], ['1298505600', undefined, '2011-02-24T00:00:00.000Z'], ['24.02.2011', undefined, '2011-02-24'],
    ['2026-11-22T10:00:00+01:00', undefined, '2026-11-22T09:00:00.000Z'], ['2026-11-22', undefined, '2026-11-22'], ['29.02.2028', 'dd.MM.yyyy', '2028-02-29'],
  ])('%j as %j is %s', (text, format, value) => {
    expect(parseDate(text, format)).toBe(value);
  });
  test.each([['30.02.2026', 'dd.MM.yyyy', 'calendar'], ['Frobuary 1 2011', 'MMMM dd yyyy', 'month'], ['01.02.2026 25:00', 'dd.MM.yyyy HH:mm', 'time of day'], ['soon', undefined, 'known form'], ['1.2.', 'dd.MM.yyyy', 'of the form'], ['x', 'epoch', '1970'], ['(((', '(((', 'year']])(
    '%j as %j is refused',
    (text, format, reason) => {
      expect(() => parseDate(text, format)).toThrow(reason);
    },
  );
});

describe('cells with JSON or Python dicts', () => {
  const dict = `{'longitude': '-73.9', 'ok': True, 'none': None, 'human_address': '{"address": "Governor\\'s Landing", "city": "New York"}', 'list': [1, 'two', (3,)]}`;
  test('a path leads through texts that are JSON themselves', () => {
    expect(valueAt(dict, 'longitude')).toBe('-73.9');
    expect(valueAt(dict, 'human_address.address')).toBe("Governor's Landing");
    expect(valueAt(dict, 'human_address.city')).toBe('New York');
    expect(valueAt(dict, 'list')).toEqual(['1', 'two', '3']);
    expect(valueAt(dict, 'list.1')).toBe('two');
  });
  test('what is not there is empty, and names with a meaning to programs are names like any other', () => {
    for (const path of ['none', 'nothing', 'human_address.nothing.at.all', '__proto__', 'constructor.name', 'list.9', 'list.length']) expect(valueAt(dict, path)).toBe('');
    expect(valueAt('', 'a')).toBe('');
  });
  test.each([['not a dict'], ["{'a': "], ["{'a' 'b'}"], ['{"a": "\\uZZZZ"}'], ['__import__("os")'], ['['.repeat(50)]])('%j is refused', (text) => {
    expect(() => valueAt(text, 'a')).toThrow('neither JSON nor a Python dict');
  });
  test('all JSON can be read', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))), (value) => {
      expect(parseLiteral(JSON.stringify(value))).toEqual(value.map((item) => item));
    }));
  });
});

test('an expiry counts in days from the import', () => {
  expect([relativeDays('+90 days'), relativeDays('+1 day'), relativeDays('+0 days'), relativeDays('90 days'), relativeDays('+99999 days')]).toEqual([90, 1, undefined, undefined, undefined]);
});
