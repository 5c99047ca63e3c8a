import { describe, expect, test } from '@jest/globals';
import { contrastOf } from './contrast.ts';
import { weakContrasts } from './colour-rules.ts';

const green = { accentLight: '#17684b', accentDark: '#7fd1ab', tintLight: '#e3f0e8', tintDark: '#1e3329' };

describe('contrast', () => {
  test('goes from 1 to 21, in either order and however the digits are written', () => {
    expect(contrastOf('#ffffff', '#ffffff')).toBe(1);
    expect(contrastOf('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrastOf('#FFFFFF', '#000000')).toBeCloseTo(21, 5);
  });

  test('is that of WCAG: grey #767676 is the lightest that may stand on white', () => {
    expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('the colours of a network', () => {
  test('hold when they are the standard ones', () => {
    expect(weakContrasts(green)).toEqual([]);
  });

  test('do not hold when an accent is too light for paper or too dark for the night, and the weakest pair is named', () => {
    expect(weakContrasts({ ...green, accentLight: '#f2b632' })).toEqual([{ colour: 'accentLight', beside: 'paper', ratio: expect.closeTo(1.73, 1) }]);
    expect(weakContrasts({ ...green, accentDark: '#17684b' })).toEqual([{ colour: 'accentDark', beside: 'card', ratio: expect.closeTo(2.4, 1) }]);
  });

  test('do not hold when text cannot be read on a tint', () => {
    expect(weakContrasts({ ...green, tintLight: '#44554c', tintDark: '#b0c4ba' }).map(({ colour, beside }) => [colour, beside])).toEqual([
      ['tintLight', 'text'],
      ['tintDark', 'text'],
    ]);
  });
});
