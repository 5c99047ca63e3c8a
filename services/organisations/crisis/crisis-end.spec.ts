import { expect, test } from '@jest/globals';
import { crisisEnd } from './crisis-end.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const SPAN = { usual: 14, most: 60 };

test('a crisis of which no end was said lasts the usual days', () => {
  expect(crisisEnd(null, NOW, SPAN)).toEqual(new Date('2026-12-06T10:00:00Z'));
});

test('its last day belongs to it as a whole, today too', () => {
  expect(crisisEnd('2026-11-22', NOW, SPAN)).toEqual(new Date('2026-11-22T23:00:00Z'));
  expect(crisisEnd('2026-11-30', NOW, SPAN)).toEqual(new Date('2026-11-30T23:00:00Z'));
});

test('it ends at midnight as the people of the town have it, in summer and when the clocks change as well', () => {
  expect(crisisEnd('2026-07-05', new Date('2026-07-01T10:00:00Z'), SPAN)).toEqual(new Date('2026-07-05T22:00:00Z'));
  expect(crisisEnd('2026-10-25', new Date('2026-10-20T10:00:00Z'), SPAN)).toEqual(new Date('2026-10-25T23:00:00Z'));
  expect(crisisEnd('2027-03-28', new Date('2027-03-20T10:00:00Z'), SPAN)).toEqual(new Date('2027-03-28T22:00:00Z'));
});

test('where it is tomorrow already, yesterday is over', () => {
  const [lateInSummer, lateInWinter] = [new Date('2026-07-05T22:30:00Z'), new Date('2026-12-31T23:30:00Z')];
  expect([crisisEnd('2026-07-05', lateInSummer, SPAN), crisisEnd('2026-12-31', lateInWinter, SPAN)]).toEqual(['PAST', 'PAST']);
  expect(crisisEnd('2027-01-01', lateInWinter, SPAN)).toEqual(new Date('2027-01-01T23:00:00Z'));
});

test('it neither ends in the past nor more than sixty days from now', () => {
  expect(crisisEnd('2026-11-21', NOW, SPAN)).toBe('PAST');
  expect(crisisEnd('2027-01-21', NOW, SPAN)).toEqual(new Date('2027-01-21T23:00:00Z'));
  expect(crisisEnd('2027-01-22', NOW, SPAN)).toBe('TOO_LATE');
  expect(crisisEnd('9999-12-31', NOW, SPAN)).toBe('TOO_LATE');
});
