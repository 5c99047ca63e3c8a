import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, property, string } from 'fast-check';
import { linesOf, linesStartingWith, lineWith, sortedLines } from './sorted-lines.ts';

const key = string({ unit: constantFrom('a', 'b', 'ü', 'ß', ' ', '1'), maxLength: 5 });

describe('sorted lines', () => {
  test('find every line of a prefix and no other, in order', () => {
    assert(
      property(array(key, { maxLength: 40 }), key, (keys, prefix) => {
        const buffer = sortedLines(keys.map((text, index) => [text, String(index)]));
        const found = [...linesStartingWith(buffer, prefix)].map(([text]) => text);
        expect(found).toEqual(keys.filter((text) => text.startsWith(prefix)).sort());
      }),
    );
  });

  test('find a whole key only', () => {
    const buffer = sortedLines([['trier', '1'], ['trierweiler', '2'], ['trier', '3']]);
    expect([...linesOf(buffer, 'trier')]).toEqual([['trier', '1'], ['trier', '3']]);
    expect([...linesOf(buffer, 'tri')]).toEqual([]);
  });

  test('find a line by another column', () => {
    const buffer = sortedLines([['b', 'geo:12', 'B'], ['a', 'geo:1', 'A']]);
    expect(lineWith(buffer, 'geo:1')).toEqual(['a', 'geo:1', 'A']);
    expect(lineWith(buffer, 'geo:2')).toBeUndefined();
  });

  test('are not broken by a line end within a text', () => {
    expect([...linesStartingWith(sortedLines([['a', 'x\ny']]), '')]).toEqual([['a', 'x y']]);
  });
});
