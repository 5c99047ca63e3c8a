import { expect, test } from '@jest/globals';
import { interestFields } from '../../../services/opportunities/interest/interests.ts';
import { patternOf } from './pattern.tsx';

test('the 14 fields of engagement all have a pattern of their own', () => {
  const patterns = interestFields.map(({ id }) => JSON.stringify(patternOf(id)));
  expect(new Set(patterns).size).toBe(14);
});

test('a name always has the same pattern', () => {
  expect(patternOf('sport')).toEqual(patternOf('sport'));
});
