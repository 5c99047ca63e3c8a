import { describe, expect, test } from '@jest/globals';
import { needsOf } from './word-needs.ts';

const words = (query: string) => needsOf(query)?.map(({ lexeme, isBeginning }) => (isBeginning ? `${lexeme}*` : lexeme)) ?? null;

describe('What a query needs', () => {
  test.each([
    [`'vorles'`, ['vorles']],
    [`'vorles':*AB`, ['vorles*']],
    [`'a' | 'b':AB`, ['a', 'b']],
    [`( 'a' | 'b' ) & 'c'`, ['c']],
    [`'a' <-> 'b'`, ['a']],
    [`( 'a' | 'b' ) <2> 'c':*`, ['c*']],
    [`'a' & !'b'`, ['a']],
    [`!'b' & 'a'`, ['a']],
    [`!'b'`, null],
    [`'a' | !'b'`, null],
    [`!( 'a' & 'b' ) & ( 'c' | 'd':*A & 'e' )`, ['c', 'd*']],
    [`'it''s' | '\\\\'`, ["it's", '\\']],
  ])('%s', (query, needed) => {
    expect(words(query)).toEqual(needed);
  });

  test.each(['', '(', `'a' 'b'`, `'a' &`, '& |'])('refuses what is no query: %j', (text) => {
    expect(() => needsOf(text)).toThrow(SyntaxError);
  });
});
