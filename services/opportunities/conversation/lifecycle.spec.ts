import { describe, expect, test } from '@jest/globals';
import { afterDecision, afterMessage, afterWithdrawal, hasEnded, isAnswer, isUnderWay, linkWorks } from './lifecycle.ts';

describe('a message', () => {
  test.each([
    ['OPEN', 'PERSON', 'OPEN'], ['OPEN', 'ORGANISATION', 'ANSWERED'], ['ANSWERED', 'PERSON', 'ANSWERED'], ['ANSWERED', 'ORGANISATION', 'ANSWERED'],
    ['COMMITTED', 'PERSON', 'COMMITTED'], ['COMMITTED', 'ORGANISATION', 'COMMITTED'], ['DECLINED', 'PERSON', null], ['CLOSED', 'ORGANISATION', null], ['UNCONFIRMED', 'PERSON', null],
  ] as const)('of a thread that is %s by the %s leads to %s', (status, sender, expected) => {
    expect(afterMessage(status, sender)).toBe(expected);
  });
});

describe('an organisation', () => {
  test.each([
    ['OPEN', ['ANSWERED', 'COMMITTED', 'DECLINED', 'CLOSED']], ['ANSWERED', ['COMMITTED', 'DECLINED', 'CLOSED']], ['COMMITTED', ['CLOSED']],
    ['DECLINED', []], ['CLOSED', []], ['UNCONFIRMED', []],
  ] as const)('decides on a thread that is %s for one of %j', (status, expected) => {
    const all = ['UNCONFIRMED', 'OPEN', 'ANSWERED', 'COMMITTED', 'DECLINED', 'CLOSED'] as const;
    expect(all.filter((decision) => afterDecision(status, decision) === decision)).toEqual(expected);
  });

  test('answers by every decision, save closing without a word', () => {
    expect(isAnswer('DECLINED', false)).toBe(true);
    expect(isAnswer('COMMITTED', false)).toBe(true);
    expect(isAnswer('CLOSED', true)).toBe(true);
    expect(isAnswer('CLOSED', false)).toBe(false);
  });
});

test('a person withdraws what is under way, and nothing else', () => {
  expect(['OPEN', 'ANSWERED', 'COMMITTED', 'DECLINED', 'CLOSED', 'UNCONFIRMED'].map((status) => afterWithdrawal(status as 'OPEN'))).toEqual(['CLOSED', 'CLOSED', 'CLOSED', null, null, null]);
});

test('a thread is under way, or has ended, or has not begun', () => {
  expect(isUnderWay('COMMITTED')).toBe(true);
  expect(hasEnded('DECLINED')).toBe(true);
  expect(isUnderWay('UNCONFIRMED') || hasEnded('UNCONFIRMED')).toBe(false);
});

describe('a private link', () => {
  const endedAt = new Date('2026-11-01T12:00:00Z');
  test('works while the thread is under way, and for the days after its end', () => {
    expect(linkWorks({ status: 'OPEN', endedAt: null }, new Date('2030-01-01T00:00:00Z'), 30)).toBe(true);
    expect(linkWorks({ status: 'CLOSED', endedAt }, new Date('2026-12-01T11:59:59Z'), 30)).toBe(true);
    expect(linkWorks({ status: 'CLOSED', endedAt }, new Date('2026-12-01T12:00:00Z'), 30)).toBe(false);
  });

  test('does not work before the inquiry is confirmed', () => {
    expect(linkWorks({ status: 'UNCONFIRMED', endedAt: null }, endedAt, 30)).toBe(false);
  });
});
