import { expect, test } from '@jest/globals';
import { dropDraft, keepDraft, readDraft } from './draft.ts';
import { NO_FIELDS } from './fields.ts';

function storage(kept?: string) {
  const items = new Map(kept === undefined ? [] : [['organisation:new', kept]]);
  return { getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, value: string) => void items.set(key, value), removeItem: (key: string) => void items.delete(key) };
}

test('a draft comes back as it was, and is gone once it is dropped', () => {
  const store = storage();
  const fields = { ...NO_FIELDS, name: 'Lesefreunde', interests: ['school'], lookingForMembers: true };
  keepDraft('new', fields, store);
  expect(readDraft('new', store)).toEqual(fields);
  expect(readDraft('other', store)).toBeUndefined();
  dropDraft('new', store);
  expect(readDraft('new', store)).toBeUndefined();
});

test('what cannot be a draft is none, and a field of another type is left out', () => {
  expect(readDraft('new', storage('{'))).toBeUndefined();
  expect(readDraft('new', storage('7'))).toBeUndefined();
  expect(readDraft('new', storage('{"name":7,"interests":[1],"town":"Bitburg"}'))).toEqual({ town: 'Bitburg' });
});
