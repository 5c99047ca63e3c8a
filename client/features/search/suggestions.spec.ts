import { describe, expect, test } from '@jest/globals';
import { chosen, stepped, suggestionsOf } from './suggestions.ts';

describe('what may be meant', () => {
  test('is in one list, words first, each with what tells it apart', () => {
    const all = suggestionsOf({
      wordCompletions: [{ text: 'Garten', count: 3 }],
      interestSuggestions: [{ id: 'gardens', label: 'Gärten', parent: { id: 'environment', label: 'Umwelt' } }, { id: 'sport', label: 'Sport', parent: null }],
      organisationSuggestions: [{ id: '1', slug: 'gartenfreunde', name: 'Gartenfreunde', address: { town: 'Bitburg' } }],
      places: [{ id: 'plz:54634', name: 'Bitburg', postalCode: '54634', region: 'Rheinland-Pfalz' }],
    });
    expect(all.map(({ kind, label, count, note }) => [kind, label, count ?? note])).toEqual([
      ['word', 'Garten', 3], ['interest', 'Gärten', 'Umwelt'], ['interest', 'Sport', undefined], ['organisation', 'Gartenfreunde', 'Bitburg'], ['place', '54634 Bitburg', 'Rheinland-Pfalz'],
    ]);
  });

  test('leaves out what a part that is down would know', () => {
    expect(suggestionsOf({ wordCompletions: null, interestSuggestions: null, organisationSuggestions: null, places: [] })).toEqual([]);
  });
});

test('choosing searches for words, sets interests and places without the typed text, and opens organisations', () => {
  const criteria = { interest: ['sport'] };
  expect(chosen({ kind: 'word', value: 'Garten', label: 'Garten' }, criteria)).toEqual({ change: { q: 'Garten' } });
  expect(chosen({ kind: 'interest', value: 'gardens', label: 'Gärten' }, criteria)).toEqual({ change: { q: '', interest: ['sport', 'gardens'] } });
  expect(chosen({ kind: 'interest', value: 'sport', label: 'Sport' }, criteria)).toEqual({ change: { q: '', interest: ['sport'] } });
  expect(chosen({ kind: 'place', value: 'plz:54634', label: '54634 Bitburg' }, criteria)).toEqual({ change: { q: '', place: '54634 Bitburg' } });
  expect(chosen({ kind: 'organisation', value: 'gartenfreunde', label: 'Gartenfreunde' }, criteria)).toEqual({ path: '/organisations/gartenfreunde' });
});

test('the arrows go round, by the text itself', () => {
  expect([-1, 0, 1].map((active) => stepped(active, 1, 2))).toEqual([0, 1, -1]);
  expect([-1, 1, 0].map((active) => stepped(active, -1, 2))).toEqual([1, 0, -1]);
});
