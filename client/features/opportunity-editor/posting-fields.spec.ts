import { describe, expect, test } from '@jest/globals';
import type { EditedOpportunity_OpportunityFragment } from '../../generated/graphql.ts';
import { forgetKept, keep, readKept } from './kept-draft.ts';
import { fieldsOf, inputOf, isSame, toggled } from './posting-fields.ts';

const saved = {
  id: 'a', version: 3, slug: 'a', kind: 'VOLUNTEERING', status: 'DRAFT', title: 'Vorlesen', summary: '', description: '', textLanguage: 'DE', attendance: 'ON_SITE', availability: [], commitment: null,
  languages: [], minimumAge: 16, maximumAge: null, accessibility: [], requirements: [], benefits: [], startsOn: null, endsOn: '2026-12-24', publishedAt: null, lastConfirmedAt: null, expiresAt: '2027-02-20T12:00:00.000Z',
  place: { name: 'Bitburg', postalCode: '54634', region: null }, interests: [{ id: 'reading-aloud' }], skills: [],
} as unknown as EditedOpportunity_OpportunityFragment;
const fields = fieldsOf(saved);

describe('the form of a posting', () => {
  test('holds what is saved as it is typed', () => {
    expect(fields).toMatchObject({ title: 'Vorlesen', place: '54634 Bitburg', minimumAge: '16', maximumAge: '', commitment: '', startsOn: '', endsOn: '2026-12-24', interests: ['reading-aloud'] });
  });

  test('sends nothing as null, years as numbers, and leaves out what was refused', () => {
    expect(inputOf(fields)).toMatchObject({ minimumAge: 16, maximumAge: null, commitment: null, startsOn: null, place: '54634 Bitburg' });
    expect(inputOf({ ...fields, place: '  ', minimumAge: 'x' })).toMatchObject({ place: null, minimumAge: null });
    expect(inputOf(fields, ['place', 'title'])).not.toHaveProperty('place');
  });

  test('knows whether it says something else than what is saved', () => {
    expect(isSame(fields, { ...fields })).toBe(true);
    expect(isSame(fields, { ...fields, interests: [] })).toBe(false);
  });

  test('takes a choice in and out', () => {
    expect([toggled(['a'], 'b', true), toggled(['a', 'b'], 'a', false), toggled(['a'], 'a', true)]).toEqual([['a', 'b'], ['b'], ['a']]);
  });
});

describe('what is typed and not saved', () => {
  const stored = new Map<string, string>();
  const storage = { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, value: string) => void stored.set(key, value), removeItem: (key: string) => void stored.delete(key) };

  test('is there again after a reload, until it is saved', () => {
    keep('a', { version: 3, fields }, storage);
    expect(readKept('a', storage)).toEqual({ version: 3, fields });
    forgetKept('a', storage);
    expect(readKept('a', storage)).toBeUndefined();
  });

  test('is nothing when it cannot be read, and a storage that is full or forbidden does no harm', () => {
    for (const text of ['', '{', '{"version":1,"fields":{}}', '[]']) {
      stored.set('posting:a', text);
      expect(readKept('a', storage)).toBeUndefined();
    }
    const forbidden = { getItem: () => { throw new Error('forbidden'); }, setItem: () => { throw new Error('full'); }, removeItem: () => { throw new Error('forbidden'); } };
    expect(() => keep('a', { version: 3, fields }, forbidden)).not.toThrow();
    expect(() => forgetKept('a', forbidden)).not.toThrow();
    expect(readKept('a', forbidden)).toBeUndefined();
  });
});
