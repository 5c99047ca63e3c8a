import { expect, test } from '@jest/globals';
import { foldWord } from './fold-word.ts';
import { lastWordOf } from './last-word.ts';

test('the word that is being typed stands at the end', () => {
  expect(lastWordOf('Gar')).toEqual({ before: '', word: 'Gar' });
  expect(lastWordOf('im Gar')).toEqual({ before: 'im ', word: 'Gar' });
  expect(lastWordOf('"Erste Hil')).toEqual({ before: '"Erste ', word: 'Hil' });
  expect(lastWordOf('Ma\u0308r')).toEqual({ before: '', word: 'Ma\u0308r' });
});

test.each(['', 'g', 'Garten ', 'Garten, ', 'Haus -gar', '4you', 'x'.repeat(41), '%%'])('there is none in "%s"', (text) => {
  expect(lastWordOf(text)).toBeUndefined();
});

test('umlauts are one letter in all their spellings, but not where the letters only meet', () => {
  for (const typed of ['MÄRCHEN', 'maerchen', 'marchen', 'ma\u0308rchen']) expect(foldWord(typed)).toBe('marchen');
  expect(foldWord('Straße')).toBe('strasse');
  expect(foldWord('neue Quelle')).toBe('neue quelle');
});
