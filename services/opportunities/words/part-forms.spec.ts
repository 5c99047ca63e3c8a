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

test('a word that is always linked begins no compound without the link', () => {
  for (const word of ['Ausbildung', 'Ausbildungen', 'Nachbarschaft', 'Universität']) expect(firstForms(word).filter((form) => /(ung|schaft|itat)$/.test(form))).toEqual([]);
  expect(firstForms('Ausbildung')).toContain('ausbildungs');
  expect(firstForms('Sprung')).toContain('sprung');
});

test('what begins many compounds and says nothing in them is no part', () => {
  expect(['Grund', 'Haupt', 'Fach'].map(isPart)).toEqual([false, false, false]);
  expect(firstForms('Gründe')).not.toContain('grund');
});

test('only nouns that stand alone are parts', () => {
  expect(['Senioren', 'Straße', 'Weg'].map(isPart)).toEqual([true, true, true]);
  expect(['lesen', 'DRK', 'Au', 'Einkaufs-', 'Ein', 'x'.repeat(40)].map(isPart)).toEqual(Array.from({ length: 6 }, () => false));
});

test('accents and ß are folded, also those in two parts', () => {
  expect(foldedWord('Stra\u00dfe')).toBe('strasse');
  expect(foldedWord('Bu\u0308cher')).toBe('bucher');
});
