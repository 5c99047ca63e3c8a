import { expect, test } from '@jest/globals';
import { countedMinutes } from './hours.ts';

const lasting = (from: string, to: string) => ({ startsAt: new Date(from), endsAt: new Date(to) });

test.each([
  ['as long as it lasts', null, lasting('2026-11-28T09:00:00Z', '2026-11-28T11:30:00Z'), 150],
  ['to the nearest quarter', null, lasting('2026-11-28T09:00:00Z', '2026-11-28T09:50:00Z'), 45],
  ['a quarter at least', null, lasting('2026-11-28T09:00:00Z', '2026-11-28T09:01:00Z'), 15],
  ['through the night in which the clocks go back', null, lasting('2026-10-24T20:00:00Z', '2026-10-25T02:00:00Z'), 360],
  ['as said', 6.25, lasting('2026-11-28T09:00:00Z', '2026-11-29T15:00:00Z'), 375],
])('%s', (_, said, event, minutes) => {
  expect(countedMinutes(said, event)).toBe(minutes);
});

test.each([
  ['nothing said of two days', null, lasting('2026-11-28T09:00:00Z', '2026-11-29T15:00:00Z'), 'REQUIRED'],
  ['nothing said of an open end', undefined, lasting('2026-11-28T09:00:00Z', '2026-11-28T09:00:00Z'), 'REQUIRED'],
  ...[0, -1, 0.1, 400.25, Infinity, NaN].map((said) => [`${said} hours`, said, lasting('2026-11-28T09:00:00Z', '2026-11-28T10:00:00Z'), 'OUT_OF_RANGE'] as const),
])('%s is refused', (_, said, event, code) => {
  expect(() => countedMinutes(said, event)).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', fields: [expect.objectContaining({ path: 'input.hours', code })] } }));
});
