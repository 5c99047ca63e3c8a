import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CodedError } from './errors.ts';
import { decodeKeyset, encodeKeyset, type KeysetType } from './keyset-cursor.ts';

const ID = '0193a7c0-5b7a-7f52-8a1c-98e0d2b46f7a';

function problemOf(cursor: string, types: readonly KeysetType[]): unknown {
  try {
    return decodeKeyset(cursor, types);
  } catch (error) {
    return error instanceof CodedError ? error.extensions['fields'] : error;
  }
}

const FORGED = [{ path: 'after', code: 'FORGED_CURSOR', message: 'is not a cursor of this list.' }];
const forged = (values: unknown): string => Buffer.from(JSON.stringify(values)).toString('base64url');

describe('a keyset cursor', () => {
  test('reads back as what was written', () => {
    const instants = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }).map((date) => date.toISOString());
    const texts = fc.string({ unit: 'grapheme', maxLength: 50 }).filter((text) => !text.includes('\u0000') && text.isWellFormed());
    fc.assert(
      fc.property(texts, fc.integer(), instants, (text, number, instant) => {
        expect(decodeKeyset(encodeKeyset([text, number, instant, ID]), ['text', 'number', 'instant', 'uuid'])).toEqual([text, number, instant, ID]);
      }),
    );
  });

  test('of another shape is refused', () => {
    const good = encodeKeyset(['Verein', ID]);
    for (const cursor of ['', 'x', '%%%', 'bnVsbA', forged(null), forged({ 0: 'Verein', 1: ID, length: 2 }), forged(['Verein']), forged(['Verein', ID, 1]), good.slice(0, -4), 'A'.repeat(10_000)]) {
      expect(problemOf(cursor, ['text', 'uuid'])).toEqual(FORGED);
    }
    expect(problemOf(good, ['instant', 'uuid'])).toEqual(FORGED);
  });

  test.each<[KeysetType, unknown[]]>([
    ['text', [7, null, {}, ['a'], 'NUL \u0000', 'half \ud800']],
    ['number', ['7', null, [7]]],
    ['uuid', ['', 'x', ID.toUpperCase(), `${ID} `, "'; DROP TABLE networks; --"]],
    ['instant', ['', 'now', '2026-11-22', '2026-02-30T00:00:00.000Z', '2026-13-01T00:00:00.000Z', '2026-11-22T24:00:00.000Z', '2026-11-22T12:00:00Z', '0000-01-01T00:00:00.000Z', '+010000-01-01T00:00:00.000Z', '2026-11-22T12:00:00.000+01:00']],
  ])('with a %s that PostgreSQL would not take is refused', (type, values) => {
    for (const value of values) expect(problemOf(forged([value]), [type])).toEqual(FORGED);
  });

  test('with a number beyond all bounds is refused', () => {
    expect(problemOf(Buffer.from('[1e999]').toString('base64url'), ['number'])).toEqual(FORGED);
  });
});
