import { describe, expect, test } from '@jest/globals';
import { isReturnPath, returnPathOf, signInPath } from './return-path.ts';

describe('the page to come back to', () => {
  test.each(['/', '/account', '/en/events?page=2&kind=TRAINING', '/opportunities/vorlesen#contact'])('may be %s', (path) => {
    expect(isReturnPath(path)).toBe(true);
  });

  test.each(['', 'account', '//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '/\n/elsewhere.example', '/a b', `/${'a'.repeat(500)}`, 'javascript:alert(1)'])('is never %j', (path) => {
    expect(isReturnPath(path)).toBe(false);
    expect(returnPathOf(new URLSearchParams({ returnTo: path }), '/en')).toBe('/en');
  });

  test('goes with the address of the sign-in page', () => {
    expect(signInPath('/workspace?status=DRAFT')).toBe('/sign-in?returnTo=%2Fworkspace%3Fstatus%3DDRAFT');
    expect(returnPathOf(new URLSearchParams('returnTo=%2Fworkspace%3Fstatus%3DDRAFT'), '/')).toBe('/workspace?status=DRAFT');
  });
});
