import { describe, expect, test } from '@jest/globals';
import { deedsFor, effectOf, isObjectionable, isTold, mayAnswer } from './deciding.ts';
import { ModerationDeed } from './moderation.codes.ts';

describe('what can be decided', () => {
  const deeds = (kind: Parameters<typeof deedsFor>[0]['kind'], objectType: 'OPPORTUNITY' | 'ORGANISATION' | 'MESSAGE' = 'OPPORTUNITY', flags: string[] = []) => deedsFor({ kind, objectType, flags });

  test('fits what is looked at', () => {
    expect(deeds('REPORT')).toEqual(['KEEP', 'ASK_TO_CHANGE', 'TAKE_DOWN', 'PASS_ON']);
    expect(deeds('REPORT', 'MESSAGE')).toEqual(['KEEP', 'PASS_ON']);
    expect(deeds('FLAGGED_TEXT', 'ORGANISATION', ['LINK'])).toEqual(['KEEP', 'ASK_TO_CHANGE', 'TAKE_DOWN']);
    expect(deeds('FLAGGED_TEXT', 'OPPORTUNITY', ['CHANGED_WHILE_HIDDEN'])).toEqual(['TAKE_BACK', 'UPHOLD']);
    expect(deeds('OBJECTION')).toEqual(['TAKE_BACK', 'UPHOLD']);
  });

  test('is nothing where organisations are checked elsewhere', () => {
    expect([deeds('VERIFICATION', 'ORGANISATION'), deeds('EXPIRING_CHECK', 'ORGANISATION')]).toEqual([[], []]);
  });
});

test('what a decision does, who hears of it, and who can object', () => {
  const table = Object.values(ModerationDeed).map((deed) => [deed, effectOf(deed), isTold(deed), isObjectionable(deed)]);
  expect(table).toEqual([
    ['KEEP', 'NONE', false, false],
    ['ASK_TO_CHANGE', 'NONE', true, true],
    ['TAKE_DOWN', 'WITHHOLD', true, true],
    ['PASS_ON', 'NONE', false, false],
    ['TAKE_BACK', 'RELEASE', true, false],
    ['UPHOLD', 'NONE', true, false],
  ]);
});

test('an objection is answered by somebody else, if there is anybody', () => {
  expect(mayAnswer('a', 'a', ['a', 'b'])).toBe(false);
  expect(mayAnswer('b', 'a', ['a', 'b'])).toBe(true);
  expect(mayAnswer('a', 'a', ['a'])).toBe(true);
  expect(mayAnswer('a', null, ['a', 'b'])).toBe(true);
});
