import { expect, test } from '@jest/globals';
import { ownedId, ownedKey } from './owned-key.ts';

const [owner, other, thing] = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002', '019a0000-0000-7000-8000-000000000003'];

test('a key names its thing to who asks for that owner, and to nobody else', () => {
  const key = ownedKey('secret', owner, thing);
  expect(ownedId('secret', owner, key)).toBe(thing);
  expect(ownedKey('secret', owner, thing)).toBe(key);
  expect(ownedId('secret', other, key)).toBeNull();
  expect(ownedId('another secret', owner, key)).toBeNull();
});

test.each(['', '.', thing, `${thing}.`, `${thing}.x`, `${other}.${ownedKey('secret', owner, thing).split('.')[1]}`, `${ownedKey('secret', owner, thing)}.x`])('%j is no key', (text) => {
  expect(ownedId('secret', owner, text)).toBeNull();
});
