import { expect, test } from '@jest/globals';
import { fieldsOf, inputOf } from './crisis-fields.ts';

test('the last day of a crisis is the one before the moment of its end, and what is empty is not sent', () => {
  const crisis = { id: 'a', cause: 'STORM', messageDe: 'Sturm', messageEn: null, beganAt: '2026-11-20T10:00:00.000Z', endsAt: '2026-11-30T23:00:00.000Z', version: 2 } as const;
  expect(fieldsOf(crisis)).toEqual({ cause: 'STORM', messageDe: 'Sturm', messageEn: '', endsOn: '2026-11-30' });
  expect(inputOf(fieldsOf(crisis))).toEqual({ cause: 'STORM', messageDe: 'Sturm', messageEn: null, endsOn: '2026-11-30' });
  expect(inputOf(fieldsOf(null))).toEqual({ cause: 'FLOOD', messageDe: null, messageEn: null, endsOn: null });
});

test('the last day is one of the town: what ends at its midnight in summer ends with the day before', () => {
  const crisis = { id: 'a', cause: 'HEAT', messageDe: 'Hitze', messageEn: null, beganAt: '2026-07-01T10:00:00.000Z', endsAt: '2026-07-05T22:00:00.000Z', version: 1 } as const;
  expect(fieldsOf(crisis).endsOn).toBe('2026-07-05');
  expect(fieldsOf({ ...crisis, endsAt: '2026-07-05T22:30:00.000Z' }).endsOn).toBe('2026-07-06');
});
