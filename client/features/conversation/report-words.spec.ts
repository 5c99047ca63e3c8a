import { expect, test } from '@jest/globals';
import { reportComment } from './report-words.ts';

test('a report carries the message, which nobody else could read', () => {
  expect(reportComment(' Das macht mir Angst. ', 'Eins\nZwei')).toBe('Das macht mir Angst.\n\n> Eins\n> Zwei');
  expect(reportComment('', 'Eins')).toBe('> Eins');
  expect(reportComment('Bitte lesen', 'x'.repeat(5000))).toHaveLength(2000);
});
