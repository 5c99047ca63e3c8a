import { expect, test } from '@jest/globals';
import { outcomeOf } from './send-report.ts';

const refused = (code: string, path?: string) => outcomeOf({ data: null, errors: [{ code, fields: path === undefined ? [] : [{ path, code: 'UNKNOWN', message: '' }] }] });

test('what came of a report is told apart where it makes a difference to the person', () => {
  expect(outcomeOf({ data: { reportContent: { status: 'OPEN' } }, errors: [] })).toBe('sent');
  expect(refused('RATE_LIMITED')).toBe('limited');
  expect(refused('BAD_USER_INPUT', 'input.id')).toBe('gone');
  expect(refused('BAD_USER_INPUT', 'input.networkId')).toBe('failed');
  expect(refused('INTERNAL_SERVER_ERROR')).toBe('failed');
});
