import { describe, expect, test } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { baseName, nameKey, spelling } from './fold.ts';

describe('spelling', () => {
  test.each([
    ['Prüm', 'pruem'],
    ['Prum', 'prum'],
    ['Großlittgen', 'grosslittgen'],
    ['GROẞLITTGEN', 'grosslittgen'],
    ['Pru\u0308m', 'pruem'],
    ['St. Thomas', 'sankt thomas'],
    ['Sankt Thomas', 'sankt thomas'],
    ['Saint-Vith', 'sankt vith'],
    ['Dun-sur-Meuse', 'dun sur meuse'],
    ['Tønder', 'tonder'],
    ['  Bad   Ems ', 'bad ems'],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(spelling(text)).toBe(expected);
  });

  test('of plain letters is what it is beside a letter that is not plain', () => {
    const text = string({ unit: 'grapheme-ascii' });
    assert(property(text, (plain) => expect(spelling(`é ${plain}`)).toBe(`e ${spelling(plain)}`.trim())));
  });

  test('leaves the beginning of Stuttgart alone', () => {
    expect(spelling('St')).toBe('st');
    expect(spelling('Stuttgart')).toBe('stuttgart');
  });
});

describe('the key of a name', () => {
  test.each([['Prüm', 'Pruem', 'Prum'], ['Münster', 'MUENSTER', 'munster'], ['Weißenfels', 'Weissenfels', 'WEISSENFELS'], ['Castrop-Rauxel', 'castrop rauxel', 'Castrop – Rauxel']])(
    'is the same for %s, %s and %s',
    (...names) => {
      expect(new Set(names.map(nameKey)).size).toBe(1);
    },
  );

  test('is begun by an abbreviation', () => {
    expect(nameKey('Frankfurt am Main').startsWith(nameKey('Frankfurt a. M.'))).toBe(true);
    expect(nameKey('Neustadt an der Weinstraße').startsWith(nameKey('Neustadt a.d. Weinstr.'))).toBe(true);
  });

  test('keeps a linking word that comes first', () => {
    expect(nameKey('Am Mellensee')).toBe('am mellensee');
  });

  test('has only letters, digits and single spaces, whatever is typed', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(nameKey(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });

  test('takes lone surrogates and NUL for nothing', () => {
    expect(nameKey('\ud800\u0000Trier\udfff')).toBe('trier');
  });
});

describe('the base of a name', () => {
  test.each([
    ['Frankfurt am Main', 'Frankfurt'],
    ['Halle (Saale)', 'Halle'],
    ['Neustadt/Vogtland', 'Neustadt'],
    ['Neustadt a.d. Donau', 'Neustadt'],
    ['Bitburg', 'Bitburg'],
    ['(am)', '(am)'],
  ])('of %s is %s', (name, expected) => {
    expect(baseName(name)).toBe(expected);
  });
});
