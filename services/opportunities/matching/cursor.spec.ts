import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { OpportunityOrder } from '../opportunity/opportunity.codes.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Keyset } from './keyset.ts';
import { idOf } from './testing/a-posting.ts';

const ORDERS = Object.values(OpportunityOrder);
const KEYSETS: readonly Keyset[] = [
  { orderBy: 'BEST_MATCH', major: 0.1 + 0.2, minor: 1_700_000_000_000, id: '0198c0de-0000-7000-8000-000000000001' },
  { orderBy: 'NEAREST', major: -3.200000000000001, minor: 0, id: idOf('b') },
  { orderBy: 'NEAREST', major: -Infinity, minor: 0, id: idOf('c|d') },
  { orderBy: 'NEWEST', major: 1_700_000_000_000, minor: 0, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' },
];

describe('A cursor', () => {
  test.each(KEYSETS)('brings back its position exactly: $orderBy $major', (keyset) => {
    expect(decodeCursor(encodeCursor(keyset), keyset.orderBy)).toEqual(keyset);
  });

  test('brings back every score, whatever its last bits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer(), fc.uuid(), (major, minor, id) => {
        const keyset: Keyset = { orderBy: 'BEST_MATCH', major: major + 0, minor, id };
        expect(decodeCursor(encodeCursor(keyset), 'BEST_MATCH')).toEqual(keyset);
      }),
    );
  });

  test('holds nothing that a URL would have to escape', () => {
    for (const keyset of KEYSETS) expect(encodeCursor(keyset)).toMatch(/^[\w-]+$/);
  });

  test.each(KEYSETS)('of $orderBy is refused by every other order', (keyset) => {
    for (const orderBy of ORDERS.filter((order) => order !== keyset.orderBy)) {
      expect(decodeCursor(encodeCursor(keyset), orderBy)).toBeUndefined();
    }
  });

  test('is refused with any one character changed, left out or added', () => {
    for (const keyset of KEYSETS) {
      const cursor = encodeCursor(keyset);
      for (let at = 0; at < cursor.length; at++) {
        const other = cursor[at] === 'A' ? 'B' : 'A';
        const forged = [cursor.slice(0, at) + other + cursor.slice(at + 1), cursor.slice(0, at) + cursor.slice(at + 1)];
        for (const attempt of forged) expect(decodeCursor(attempt, keyset.orderBy)).toBeUndefined();
      }
      for (const end of ['=', ' ', 'A', '\n', '\0']) expect(decodeCursor(cursor + end, keyset.orderBy)).toBeUndefined();
    }
  });

  test('is refused when it is made up, and never throws', () => {
    const madeUp = ['', '0', 'MTA=', '../../etc/passwd', '\0', '\ud800', '%', 'null', 'ä'.repeat(50), 'A'.repeat(100_000)];
    for (const orderBy of ORDERS) for (const cursor of madeUp) expect(decodeCursor(cursor, orderBy)).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...ORDERS), (cursor, orderBy) => {
        expect(decodeCursor(cursor, orderBy)).toBeUndefined();
      }),
    );
  });

  test('is refused when its numbers are impossible, even with a checksum that fits', () => {
    const impossible: readonly Keyset[] = [
      { orderBy: 'BEST_MATCH', major: 1.5, minor: 0, id: idOf('a') },
      { orderBy: 'BEST_MATCH', major: NaN, minor: 0, id: idOf('a') },
      { orderBy: 'BEST_MATCH', major: 0.5, minor: Infinity, id: idOf('a') },
      { orderBy: 'BEST_MATCH', major: 0.5, minor: 0, id: '' },
      { orderBy: 'BEST_MATCH', major: 0.5, minor: 0, id: 'no-id' },
      { orderBy: 'NEAREST', major: 1, minor: 0, id: idOf('a') },
      { orderBy: 'NEAREST', major: -1, minor: 7, id: idOf('a') },
      { orderBy: 'NEWEST', major: Infinity, minor: 0, id: idOf('a') },
    ];
    for (const keyset of impossible) expect(decodeCursor(encodeCursor(keyset), keyset.orderBy)).toBeUndefined();
  });
});
