import { expect, test } from '@jest/globals';
import { crisisEnd } from './crisis-end.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const SPAN = { usual: 14, most: 60 };

test('a crisis of which no end was said lasts the usual days', () => {
  expect(crisisEnd(null, NOW, SPAN)).toEqual(new Date('2026-12-06T10:00:00Z'));
});

test('its last day belongs to it as a whole, today too', () => {
  expect(crisisEnd('2026-11-22', NOW, SPAN)).toEqual(new Date('2026-11-23T00:00:00Z'));
  expect(crisisEnd('2026-11-30', NOW, SPAN)).toEqual(new Date('2026-12-01T00:00:00Z'));
});

test('it neither ends in the past nor more than sixty days from now', () => {
  expect(crisisEnd('2026-11-21', NOW, SPAN)).toBe('PAST');
  expect(crisisEnd('2027-01-21', NOW, SPAN)).toEqual(new Date('2027-01-22T00:00:00Z'));
  expect(crisisEnd('2027-01-22', NOW, SPAN)).toBe('TOO_LATE');
  expect(crisisEnd('9999-12-31', NOW, SPAN)).toBe('TOO_LATE');
});
