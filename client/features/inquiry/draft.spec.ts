import { describe, expect, test } from '@jest/globals';
import { keepDraft, NO_FIELDS, readDraft } from './draft.ts';
import type { DraftStorage } from './draft.ts';

function aStorage(content: Record<string, string> = {}): DraftStorage {
  const values = new Map(Object.entries(content));
  return { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value), removeItem: (key) => void values.delete(key) };
}

const fields = { name: 'Ida Vogt', email: 'ida@example.org', message: 'Ich lese gern vor.', consent: true };

describe('a draft', () => {
  test('comes back as it was, for its recipient only', () => {
    const storage = aStorage();
    keepDraft('a', { fields }, storage);
    expect(readDraft('a', storage)).toEqual({ fields });
    expect(readDraft('b', storage)).toBeUndefined();
  });

  test('remembers where the confirmation mail went', () => {
    const storage = aStorage();
    keepDraft('a', { fields, sentTo: 'ida@example.org' }, storage);
    expect(readDraft('a', storage)?.sentTo).toBe('ida@example.org');
  });

  test.each(['', '{', 'null', '{"fields":{}}', '{"fields":{"name":1,"email":"","message":"","consent":false}}'])('that reads %j is none', (content) => {
    expect(readDraft('a', aStorage({ 'inquiry:a': content }))).toBeUndefined();
  });

  test('is not kept where the browser forbids it, and nothing breaks', () => {
    const forbidden: DraftStorage = {
      getItem: () => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('denied');
      },
      removeItem: () => undefined,
    };
    expect(() => keepDraft('a', { fields: NO_FIELDS }, forbidden)).not.toThrow();
    expect(readDraft('a', forbidden)).toBeUndefined();
  });
});
