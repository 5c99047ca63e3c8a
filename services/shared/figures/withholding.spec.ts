import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, withheldFigures, withheldGroups } from './withholding.ts';

const cell = (key: string, people: number | null, value = people ?? 3): Cell => ({ figure: 'letters', key, value, people });
const figure = (name: string, people: number): [string, Cell] => [name, { figure: name, key: '', value: people, people }];

describe('groups', () => {
  test('of things are always shown', () => {
    expect(withheldGroups([cell('sport', null), cell('culture', null)], false).size).toBe(0);
  });

  test('of fewer than 5 people are withheld, and the smallest other one with them', () => {
    expect(withheldGroups([cell('sport', 4), cell('culture', 30), cell('social', 9), cell('school', 0, 0)], false)).toEqual(new Set(['sport', 'social']));
  });

  test('are withheld, all of them, where the whole is', () => {
    expect(withheldGroups([cell('sport', 3), cell('school', 0, 0)], true)).toEqual(new Set(['sport']));
  });

  test('leave between the whole and what is shown nobody or 5 people and more', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 8 }), (sizes) => {
        const groups = sizes.map((people, index) => cell(`group ${index}`, people));
        const whole = sizes.reduce((sum, people) => sum + people, 0);
        const withheld = withheldGroups(groups, whole > 0 && whole < 5);
        const left = groups.filter(({ key }) => withheld.has(key)).reduce((sum, { people }) => sum + (people ?? 0), 0);
        expect(left === 0 || left >= 5 || whole < 5).toBe(true);
        for (const { key, people } of groups) if (people !== null && people > 0 && people < 5) expect(withheld.has(key)).toBe(true);
      }),
    );
  });
});

describe('figures', () => {
  const splits = { answered: { within: 'letters', rest: 'notAnswered' }, committed: { within: 'answered', rest: 'uncommitted' } };
  const withheld = (...cells: [string, Cell][]) => [...withheldFigures(new Map(cells), splits)].toSorted();

  test('are shown when they and what is left have 5 people or nobody', () => {
    expect(withheld(figure('letters', 20), figure('answered', 20), figure('committed', 8), figure('uncommitted', 12))).toEqual([]);
  });

  test('are withheld when fewer than 5 are left beside them, and with them their own parts', () => {
    expect(withheld(figure('letters', 20), figure('answered', 17), figure('notAnswered', 3), figure('committed', 8), figure('uncommitted', 9))).toEqual(['answered', 'committed', 'notAnswered']);
  });

  test('are withheld when fewer than 5 are behind them, and all that is part of them', () => {
    expect(withheld(figure('letters', 4), figure('answered', 4), figure('committed', 4))).toEqual(['answered', 'committed', 'letters']);
  });
});
