import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scriptJson } from './script-json.ts';

test('JSON for a script element never ends it, and is the same data when read again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('</script>', '<!--', '\u2028', '<script'), (value, trap) => {
      const data = { value, trap };
      const json = scriptJson(data);
      expect(json).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});
