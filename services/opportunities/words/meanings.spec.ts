import { expect, test } from '@jest/globals';
import { interestLexeme, meaningsOf, phrasesOf } from './meanings.ts';

const groups = [['Tiere', 'Vierbeiner'], ['Hund', 'Hunde ausführen'], ['Senioren', 'ältere Menschen']];

/** What a word finds besides itself. */
function found(word: string): string[] {
  const meanings = meaningsOf({ groups, narrower: [{ word: 'Vierbeiner', finds: ['Hund', 'Igel'] }], interests: [{ id: 'animal-welfare', words: ['Hund'] }] });
  return [...new Set(meanings.filter(({ heads }) => heads.includes(word)).flatMap(({ finds, interests }) => [...finds, ...interests]))].filter((other) => other !== word).sort();
}

test('the members of a group find each other, and a wider word narrower ones with their groups and interests, not the other way round', () => {
  expect(found('Senioren')).toEqual(['ältere Menschen']);
  expect(found('Hund')).toEqual([interestLexeme('animal-welfare'), 'Hunde ausführen']);
  expect(found('Tiere')).toEqual([interestLexeme('animal-welfare'), 'Hund', 'Hunde ausführen', 'Igel', 'Vierbeiner']);
  expect(found('Igel')).toEqual([]);
});

test('a phrase of a group is read as its single word, in any spelling and inflection', () => {
  const phrases = phrasesOf({ groups, phrases: ['rotes tuch'] });
  const readAs = (text: string): (string | null)[] => phrases.filter(({ start, pattern }) => text.includes(start) && new RegExp(`^${pattern}$`, 'i').test(text)).map(({ instead }) => instead);
  for (const text of ['ältere menschen', 'älteren menschen', 'aeltere menschen', 'ältere-menschen']) expect(readAs(text)).toEqual(['Senioren']);
  expect(readAs('hunde ausführen')).toEqual(['Hund']);
  expect(readAs('rotes tuch')).toEqual([null]);
  expect(readAs('menschen')).toEqual([]);
});
