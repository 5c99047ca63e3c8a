import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { CodeTable } from './code-table.ts';

test('a table of codes tells them apart from each other and from everything else, wherever they lie', () => {
  const code = fc.string({ minLength: 0, maxLength: 6, unit: fc.constantFrom('A', 'B', '_', 'ü') });
  fc.assert(
    fc.property(fc.uniqueArray(code, { maxLength: 40 }), code, fc.nat(5), (codes, asked, before) => {
      const table = new CodeTable(codes);
      for (const text of [...codes, asked]) {
        const bytes = new TextEncoder().encode(text);
        expect(table.find(Uint8Array.from([...Array.from({ length: before }, () => 65), ...bytes, 66]), before, bytes.length)).toBe(codes.indexOf(text));
      }
    }),
  );
});
