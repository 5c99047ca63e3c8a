import { describe, expect, test } from '@jest/globals';
import { newestPage, withNewest, withOlder } from './letter-pages.ts';

/** A page of the letters with these numbers, as the service gives it: the newest first. */
function page(numbers: readonly number[], endCursor: string | null = null) {
  const nodes = numbers.map((at) => ({ id: `m${at}`, sender: 'PERSON' as const, body: `Brief ${at}`, sentAt: `2026-11-24T09:0${at}:00Z` }));
  return { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } };
}
const ids = ({ letters }: { letters: readonly { id: string }[] }) => letters.map(({ id }) => id).join(' ');

describe('the pages of a conversation', () => {
  test('begin with the newest letters, in the order in which they were sent', () => {
    const pages = newestPage(page([7, 6, 5], 'before 5'));
    expect([ids(pages), pages.older]).toEqual(['m5 m6 m7', 'before 5']);
  });

  test('get the older letters before them, until there are none', () => {
    const pages = withOlder(newestPage(page([7, 6, 5], 'before 5')), page([4, 3], 'before 3'));
    expect([ids(pages), pages.older]).toEqual(['m3 m4 m5 m6 m7', 'before 3']);
    const all = withOlder(pages, page([2, 1]));
    expect([ids(all), all.older]).toEqual(['m1 m2 m3 m4 m5 m6 m7', null]);
  });

  test('lose none when a letter is sent and the newest page moves on', () => {
    const pages = withNewest(withOlder(newestPage(page([7, 6, 5], 'before 5')), page([4, 3], 'before 3')), page([8, 7, 6], 'before 6'));
    expect([ids(pages), pages.older]).toEqual(['m3 m4 m5 m6 m7 m8', 'before 3']);
  });
});
