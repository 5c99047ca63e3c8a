import { describe, expect, test } from '@jest/globals';
import { chosen, stepped, suggestionsOf } from './suggestions.ts';

describe('what may be meant', () => {
  test('is in one list, words first, each with what tells it apart', () => {
    const all = suggestionsOf({
      wordCompletions: [{ text: 'Garten', count: 3 }],
      interestSuggestions: [{ id: 'gardens', label: 'Gärten', parent: { id: 'environment', label: 'Umwelt' } }, { id: 'sport', label: 'Sport', parent: null }],
      organisationSuggestions: [{ id: '1', slug: 'gartenfreunde', name: 'Gartenfreunde', address: { town: 'Bitburg' } }],
      eventSuggestions: [{ slug: 'gartentag', title: 'Gartentag', startsAt: '2026-12-05T09:00:00.000Z', timeZone: 'Europe/Berlin' }],
      articleSuggestions: [{ kind: 'PROJECT', slug: 'garten', title: 'Garten für alle', network: { name: 'Netz' } }, { kind: 'NEWS', slug: 'neuer-garten', title: 'Ein neuer Garten', network: null }],
      linkSuggestions: [{ title: 'Gartenverband', url: 'https://www.garten.example/verband' }],
      places: [{ id: 'plz:54634', name: 'Bitburg', postalCode: '54634', region: 'Rheinland-Pfalz' }],
    });
    expect(all.map(({ kind, label, count, note }) => [kind, label, count ?? note])).toEqual([
      ['word', 'Garten', 3], ['interest', 'Gärten', 'Umwelt'], ['interest', 'Sport', undefined], ['organisation', 'Gartenfreunde', 'Bitburg'], ['event', 'Gartentag', undefined], ['news', 'Ein neuer Garten', undefined], ['project', 'Garten für alle', 'Netz'], ['link', 'Gartenverband', 'garten.example'], ['place', '54634 Bitburg', 'Rheinland-Pfalz'],
    ]);
  });

  test('leaves out what a part that is down would know', () => {
    expect(suggestionsOf({ wordCompletions: null, interestSuggestions: null, organisationSuggestions: null, articleSuggestions: null, eventSuggestions: null, linkSuggestions: null, places: [] })).toEqual([]);
  });
});

test('choosing searches for words, sets interests and places without the typed text, and opens what has a page', () => {
  const criteria = { interest: ['sport'] };
  expect(chosen({ kind: 'word', value: 'Garten', label: 'Garten' }, criteria)).toEqual({ change: { q: 'Garten' } });
  expect(chosen({ kind: 'interest', value: 'gardens', label: 'Gärten' }, criteria)).toEqual({ change: { q: '', interest: ['sport', 'gardens'] } });
  expect(chosen({ kind: 'interest', value: 'sport', label: 'Sport' }, criteria)).toEqual({ change: { q: '', interest: ['sport'] } });
  expect(chosen({ kind: 'place', value: 'plz:54634', label: '54634 Bitburg' }, criteria)).toEqual({ change: { q: '', place: '54634 Bitburg' } });
  expect(chosen({ kind: 'organisation', value: 'gartenfreunde', label: 'Gartenfreunde' }, criteria)).toEqual({ path: '/organisations/gartenfreunde' });
  const paths = (['event', 'news', 'guide', 'project'] as const).map((kind) => chosen({ kind, value: 'garten', label: 'Garten' }, criteria));
  expect(paths).toEqual(['/events/garten', '/news/garten', '/guides/garten', '/projects/garten'].map((path) => ({ path })));
  expect(chosen({ kind: 'link', value: 'https://garten.example/', label: 'Gartenverband' }, criteria)).toEqual({ url: 'https://garten.example/' });
});

test('the arrows go round, by the text itself', () => {
  expect([-1, 0, 1].map((active) => stepped(active, 1, 2))).toEqual([0, 1, -1]);
  expect([-1, 1, 0].map((active) => stepped(active, -1, 2))).toEqual([1, 0, -1]);
});
