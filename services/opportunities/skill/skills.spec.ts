import { describe, expect, test } from '@jest/globals';
import { skills, type SkillDefinition } from './skills.ts';

const all: readonly SkillDefinition[] = skills;

describe('the skills', () => {
  test('are enough to choose from and few enough for one 32-bit mask', () => {
    expect(all.length).toBeGreaterThanOrEqual(20);
    expect(all.length).toBeLessThanOrEqual(31);
  });

  test('have ids of their own in kebab case', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('are named in both languages, and no two alike', () => {
    for (const locale of ['de', 'en'] as const) {
      const labels = all.map(({ labels }) => labels[locale]);
      expect(labels.filter((label) => label.trim().length < 3)).toEqual([]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});
