import { describe, expect, test } from '@jest/globals';
import { registerRefusal } from './register.ts';

const refused = (code: string, path = 'input.eventId') => [{ code: 'CONFLICT', fields: [{ path, code, message: '' }] }];

describe('what a refused registration means', () => {
  test.each([
    ['EVENT_CANCELLED', 'closed'],
    ['EVENT_OVER', 'closed'],
    ['OPEN_TO_ALL', 'closed'],
    ['UNKNOWN', 'closed'],
    ['ALREADY_REGISTERED', 'there'],
  ])('%s is "%s"', (code, status) => {
    expect(registerRefusal(refused(code))).toEqual({ status });
  });

  test('is said at the field where it is about one', () => {
    expect(registerRefusal(refused('MORE_THAN_SEATS', 'input.partySize'))).toEqual({ status: 'refused', refusals: [{ path: 'input.partySize', code: 'MORE_THAN_SEATS', message: '' }] });
  });

  test('is that other questions are asked by now where it is about an answer', () => {
    expect(registerRefusal(refused('REQUIRED', 'input.answers.1f0e'))).toEqual({ status: 'asked-anew' });
  });

  test('is trouble of the service where it says nothing', () => {
    expect(registerRefusal([{ code: 'INTERNAL_SERVER_ERROR', fields: [] }])).toEqual({ status: 'failed' });
  });
});
