import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { idText, readId } from './id-words.ts';
import { Keys } from './keys.ts';

type Key = readonly [number, number, number, number];
const key: fc.Arbitrary<Key> = fc.tuple(fc.nat(3), fc.constantFrom(0, 0xffff_ffff), fc.nat(5), fc.nat(9));

describe('Keys', () => {
  test('know what a map knows, through adding, forgetting and putting in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('take', 'take', 'take', 'forget', 'reorder'), key), { maxLength: 400, size: 'max' }), (steps) => {
        let numbers = new Map<string, number>();
        const keys = new Keys();
        for (const [step, words] of steps) {
          const known = numbers.get(words.join()) ?? -1;
          expect(keys.find(...words)).toBe(known);
          if (step === 'take') {
            const number = keys.take(...words);
            if (known >= 0) expect(number).toBe(known);
            numbers.set(words.join(), number);
          } else if (step === 'forget' && known >= 0) {
            keys.forget(known);
            numbers.delete(words.join());
          } else if (step === 'reorder') {
            const entries = [...numbers].toSorted(([a], [b]) => (a < b ? -1 : 1));
            keys.reorder(Int32Array.from(entries, ([, number]) => number), entries.length);
            numbers = new Map(entries.map(([name], at) => [name, at]));
          }
          expect(keys.count).toBe(numbers.size);
        }
        for (const [name, number] of numbers) expect(keys.find(...(name.split(',').map(Number) as unknown as Key))).toBe(number);
      }),
    );
  });

  test('are in the order of the ids that they stand for', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, other) => {
        const keys = new Keys();
        const words = new Uint32Array(4);
        const numberOf = (id: string): number => {
          expect(readId(id, words)).toBe(true);
          return keys.take(words[0]!, words[1]!, words[2]!, words[3]!);
        };
        const [first, second] = [numberOf(one), numberOf(other)];
        expect(idText(keys.words, first * 4)).toBe(one);
        expect(keys.isBefore(first, second)).toBe(one < other);
      }),
    );
  });

  test.each(['', 'a', '0198c0de-0000-7000-8000-00000000000', '0198c0de00000-7000-8000-000000000001', '0198c0de-0000-7000-8000-00000000000g'])(
    'take %p for no id',
    (text) => expect(readId(text, new Uint32Array(4))).toBe(false),
  );
});
