import { describe, expect, test } from '@jest/globals';
import { textOf, valuesOf } from './list-params.ts';

describe('the parameters of a list', () => {
  test('keep known values in a fixed order and once, and forget the others', () => {
    const params = new URLSearchParams('kind=PARISH&kind=CLUB&kind=CLUB&kind=PIRATES');
    expect(valuesOf(params, 'kind', ['CLUB', 'PARISH', 'COMPANY'])).toEqual(['CLUB', 'PARISH']);
  });

  test('have no more words than the service takes', () => {
    expect(textOf(new URLSearchParams({ q: `  ${'a'.repeat(300)} ` }))).toHaveLength(200);
    expect(textOf(new URLSearchParams())).toBe('');
  });
});
