import { expect, test } from '@jest/globals';
import { newCode, readCode } from './certificate-code.ts';

test('a new number is read as it was written, in any case, with or without hyphens', () => {
  const code = newCode();
  expect(code).toMatch(/^([2-9A-HJKMNP-Z]{4}-){2}[2-9A-HJKMNP-Z]{4}$/);
  for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' ')} `]) expect(readCode(typed)).toBe(code);
  expect(newCode()).not.toBe(code);
});

test.each(['', 'K7QF', 'K7QF-2M9X-TT4O', 'K7QF-2M9X-TT4AA', "' OR 1=1 --", 'Ａ'.repeat(12), 'A'.repeat(100_000)])('%.20j is none', (typed) => {
  expect(readCode(typed)).toBeNull();
});
