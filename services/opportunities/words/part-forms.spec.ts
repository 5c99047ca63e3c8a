import { expect, test } from '@jest/globals';
import { firstForms, foldedWord, isPart } from './part-forms.ts';

test('a word begins compounds as it is, with a linking element or shortened', () => {
  expect(firstForms('Arbeit')).toEqual(expect.arrayContaining(['arbeit', 'arbeits']));
  expect(firstForms('Kind')).toEqual(expect.arrayContaining(['kind', 'kinder', 'kindes']));
  expect(firstForms('Schule')).toEqual(expect.arrayContaining(['schul', 'schulen']));
  expect(firstForms('Fahren')).toEqual(expect.arrayContaining(['fahr', 'fahre']));
  expect(firstForms('Bücherei')).toContain('bucherei');
  expect(firstForms('Rad')).toEqual(['rad']);
});

test('only nouns that stand alone are parts', () => {
  expect(['Senioren', 'Straße', 'Weg'].map(isPart)).toEqual([true, true, true]);
  expect(['lesen', 'DRK', 'Au', 'Einkaufs-', 'Ein', 'x'.repeat(40)].map(isPart)).toEqual(Array.from({ length: 6 }, () => false));
});

test('accents and ß are folded, also those in two parts', () => {
  expect(foldedWord('Stra\u00dfe')).toBe('strasse');
  expect(foldedWord('Bu\u0308cher')).toBe('bucher');
});
