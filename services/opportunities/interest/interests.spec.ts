import { describe, expect, test } from '@jest/globals';
import type { FieldDefinition, InterestDefinition } from './interest-definition.ts';
import { interestFields } from './interests.ts';

const fields: readonly FieldDefinition[] = interestFields;
const children = fields.flatMap((field) => field.children);
const all: readonly InterestDefinition[] = [...fields, ...children];

describe('the tree of interests', () => {
  test('has the 14 fields of the volunteer survey in its order', () => {
    expect(fields.map((field) => field.id)).toEqual([
      'sport', 'culture', 'leisure', 'social', 'health', 'school', 'youth-education', 'environment',
      'politics', 'professional', 'religion', 'justice', 'rescue', 'civic',
    ]);
  });

  test.each(fields.map((field) => [field.id, field.children.length] as const))('offers 3 to 8 sub-interests under %s', (_id, count) => {
    expect(count).toBeGreaterThanOrEqual(3);
    expect(count).toBeLessThanOrEqual(8);
  });

  test('has at most 100 sub-interests, so that a bit mask of four words holds them all', () => {
    expect(children.length).toBeLessThanOrEqual(100);
  });

  test('gives everything an id of its own in kebab case', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('names everything in both languages, and no two things alike', () => {
    for (const locale of ['de', 'en'] as const) {
      const labels = all.map(({ labels }) => labels[locale]);
      expect(labels.filter((label) => label.trim().length < 3 || label !== label.trim())).toEqual([]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test('knows lower-case synonyms without doubles in both languages', () => {
    for (const { id, keywords } of all) {
      for (const words of [keywords.de, keywords.en]) {
        expect({ id, words: words.filter((word) => word !== word.trim().toLowerCase() || word === '') }).toEqual({ id, words: [] });
        expect({ id, count: new Set(words).size }).toEqual({ id, count: words.length });
        expect(words.length).toBeGreaterThanOrEqual(2);
      }
    }
  });
});
