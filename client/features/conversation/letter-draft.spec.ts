import { describe, expect, test } from '@jest/globals';
import { keepLetter, type LetterStorage, newLetter, readLetter } from './letter-draft.ts';

function aStorage(): LetterStorage {
  const kept = new Map<string, string>();
  return { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value), removeItem: (name) => void kept.delete(name) };
}

describe('a letter that is not sent yet', () => {
  test('is there again after a reload, with the key that lets it arrive once', () => {
    const storage = aStorage();
    const letter = newLetter('Guten Tag');
    keepLetter('a', letter, storage);
    expect(readLetter('a', storage)).toEqual(letter);
    expect(readLetter('b', storage)).toBeUndefined();
    expect(letter.key).toMatch(/^[0-9a-f]{32}$/);
    expect(newLetter().key).not.toBe(letter.key);
  });

  test('is forgotten once it is sent', () => {
    const storage = aStorage();
    keepLetter('a', newLetter('Guten Tag'), storage);
    keepLetter('a', undefined, storage);
    expect(readLetter('a', storage)).toBeUndefined();
  });

  test('that cannot be kept or read costs nothing', () => {
    const broken: LetterStorage = { getItem: () => '{"text": 1', setItem: () => { throw new Error('full'); }, removeItem: () => undefined };
    expect(() => keepLetter('a', newLetter(), broken)).not.toThrow();
    expect(readLetter('a', broken)).toBeUndefined();
  });
});
