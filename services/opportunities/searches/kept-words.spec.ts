import { expect, test } from '@jest/globals';
import { keptWords } from './kept-words.ts';

test.each([
  ['  Vorlesen, Kinder ', 'kinder vorlesen'],
  ['"Kinder vorlesen" -Sport', 'kinder vorlesen'],
  ['ＴＨＷ', 'thw'],
  ['Hilfe in 54634', '54634 hilfe in'],
  ['Kinder kinder', 'kinder'],
])('%j is counted as %j', (typed, kept) => {
  expect(keptWords(typed)).toBe(kept);
});

test.each([
  'kim.muster@people.example', 'kim (at) people @ example', '+49 6561 000000', '0 6 5 6 1 0 0 0', 'https://example.org', 'www.example.org', 'a', '!!!', '12345', 'x'.repeat(51),
  'ich suche etwas für meine kranke Nachbarin', '<script>', 'a\u0000bc',
])('%j is never kept', (typed) => {
  expect(keptWords(typed)).toBeNull();
});
