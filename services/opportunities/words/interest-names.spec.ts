import { expect, test } from '@jest/globals';
import { interest } from '../interest/interest-definition.ts';
import { interestNames, interestsOfOneWord } from './interest-names.ts';

test('an interest is named by the nouns of its label and its single keywords, a field for all that belongs to it', () => {
  const field = { ...interest('people', 'Mit Menschen', 'With people', { de: 'soziales, gute taten', en: 'social' }), children: [interest('older', 'Ältere Leute und alte Hunde', 'Old people', { de: 'senioren', en: 'seniors' })] };
  const names = interestNames([field]).map(({ interest: id, word, language }) => `${id} ${language} ${word}`);
  expect(names).toEqual(expect.arrayContaining(['people DE Menschen', 'older DE Menschen', 'older DE soziales', 'older DE Leute', 'older DE senioren', 'older EN seniors', 'older EN people']));
  expect(names).not.toContain('people DE senioren');
  expect(names.filter((name) => / (alte|gute|und)$/.test(name))).toEqual([]);
});

test('an interest whose label is one word is all of what the word names, a field is not', () => {
  const field = { ...interest('school', 'Schule', 'School', { de: '', en: '' }), children: [interest('aloud', 'Vorlesen', 'Reading aloud', { de: '', en: '' }), interest('hospice', 'Hospiz und Trauer', 'Hospice', { de: '', en: '' })] };
  expect(interestsOfOneWord([field])).toEqual([{ id: 'aloud', words: ['Vorlesen'] }]);
});
