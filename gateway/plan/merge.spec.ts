import { expect, test } from '@jest/globals';
import { merge } from './merge.ts';

test('objects and lists of the same length are put together, other values replaced', () => {
  const target = { id: '1', place: { name: 'A' }, tags: ['x'], rows: [{ a: 1 }, null] };
  merge(target, { place: { code: 'B' }, tags: ['y', 'z'], rows: [{ b: 2 }, { c: 3 }], title: null });
  expect(target).toEqual({ id: '1', place: { name: 'A', code: 'B' }, tags: ['y', 'z'], rows: [{ a: 1, b: 2 }, { c: 3 }], title: null });
});

test('a field with the name of a prototype is a field', () => {
  const target: Record<string, unknown> = {};
  merge(target, JSON.parse('{"__proto__": {"polluted": true}}') as Record<string, unknown>);
  expect(Object.hasOwn(target, '__proto__')).toBe(true);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
