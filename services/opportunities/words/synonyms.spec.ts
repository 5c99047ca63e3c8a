import { describe, expect, test } from '@jest/globals';
import { readSynonymsFile, synonymsOf } from './synonyms-file.ts';
import { parseSynonyms } from './synonyms.ts';

describe('the file of synonyms', () => {
  test('is read as it lies in the project', async () => {
    expect((await synonymsOf(readSynonymsFile())).groups.length).toBeGreaterThan(10);
  });

  test.each([
    ['- a', 'must have "groups"'],
    ['group: []', '"group"'],
    ['groups: Tafel', '"groups" must be a list'],
    ['groups: [[Tafel]]', 'Group 1 must be a list of 2'],
    ['groups: [[Tafel, 7]]', 'Group 1, entry 2'],
    ["groups: [[Tafel, \"x' | y\"]]", 'Group 1, entry 2'],
    ['groups: [[Tafel, eins zwei drei vier fünf]]', 'Group 1, entry 2'],
    ['groups: [[Tafel, Ausgabe], [Haus, tafel]]', '"tafel" stands in group 1 and in group 2'],
    ['phrases: ["%"]', '"phrases", entry 1'],
    ['groups: [[soziale Medien, soziale Netze]]', 'Group 1 must have an entry of one word'],
    ['light: 3', '"light" must be a list'],
    ['narrower: [Tiere]', '"narrower" must have a list of words under each entry'],
    ['narrower: { Tiere: Hund }', '"narrower", Tiere must be a list'],
    ['narrower: { "%": [Hund] }', '"narrower", entry 1'],
    ['interests: { flying: [fliegen] }', '"interests", flying: is no interest'],
    ['whole: ["a|b"]', '"whole", entry 1'],
  ])('is refused with what is wrong: %s', (yaml, message) => {
    expect(() => parseSynonyms(yaml)).toThrow(message);
  });

  test('that is not there, or wrong, is named', async () => {
    expect(() => readSynonymsFile('/nowhere/synonyms.yaml')).toThrow('/nowhere/synonyms.yaml');
    await expect(synonymsOf({ path: '/somewhere/synonyms.yaml', text: 'light: 3' })).rejects.toThrow('/somewhere/synonyms.yaml: "light" must be a list');
  });
});
