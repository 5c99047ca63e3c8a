import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stableId } from './stable-id.ts';

test('the id of a row never changes', () => {
  expect(stableId('bitburg', 'NYC Service', 'opportunity', '5137')).toBe(stableId('bitburg', 'NYC Service', 'opportunity', '5137'));
  expect(stableId('bitburg', 'NYC Service', 'opportunity', '5137')).toMatchInlineSnapshot(`"cc4b2169-03c7-5338-8769-4c609b583b91"`);
});

test('ids are version 5 UUIDs and differ as soon as one part differs, also where parts join to the same text', () => {
  const part = fc.string({ maxLength: 8 });
  fc.assert(fc.property(fc.tuple(part, part, part), fc.tuple(part, part, part), (a, b) => {
    const [first, second] = [stableId(a[0], a[1], 'opportunity', a[2]), stableId(b[0], b[1], 'opportunity', b[2])];
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(first === second).toBe(JSON.stringify(a) === JSON.stringify(b));
  }));
  expect(stableId('ab', 'c', 'event', 'x')).not.toBe(stableId('a', 'bc', 'event', 'x'));
  expect(stableId('a', 'b', 'event', 'x')).not.toBe(stableId('a', 'b', 'organisation', 'x'));
});
