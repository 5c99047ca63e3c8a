import { describe, expect, test } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { addressMark, readUnsubscribeToken, unsubscribeToken } from './unsubscribe.ts';

const SECRET = 'a secret of tests';
const mark = addressMark(SECRET, 'kim@people.example');

describe('the mark of an address', () => {
  test('is the same however the address is written, and another for another address or secret', () => {
    expect(addressMark(SECRET, ' Kim@People.example ')).toBe(mark);
    expect(addressMark(SECRET, 'kim2@people.example')).not.toBe(mark);
    expect(addressMark('another secret', 'kim@people.example')).not.toBe(mark);
  });

  test('does not show the address', () => {
    expect(mark).toMatch(/^[\w-]{43}$/);
  });
});

describe('a token to unsubscribe', () => {
  const token = unsubscribeToken(SECRET, { kind: 'MESSAGES', mark });

  test('says its kind and its address again', () => {
    expect(readUnsubscribeToken(SECRET, token)).toEqual({ kind: 'MESSAGES', mark });
  });

  test('is good for nothing else', () => {
    const other = addressMark(SECRET, 'somebody@people.example');
    for (const forged of [token.replace('MESSAGES', 'NEWS'), token.replace(mark, other), `${token}A`, token.slice(0, -1), token.toLowerCase(), '', 'a.b.c']) {
      expect(readUnsubscribeToken(SECRET, forged)).toBeUndefined();
    }
    expect(readUnsubscribeToken('another secret', token)).toBeUndefined();
  });

  test('is no text that anybody makes up', () => {
    assert(property(string({ maxLength: 200 }), (text) => readUnsubscribeToken(SECRET, text) === undefined));
  });
});
