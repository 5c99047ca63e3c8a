import { describe, expect, test } from '@jest/globals';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Keyset } from './keyset.ts';
import { MatchIndex } from './match-index.ts';
import type { Criteria, Posting } from './posting.ts';
import { aPosting, BITBURG, idOf, nameOf, NOW, TRIER, VOCABULARY, withIds } from './testing/a-posting.ts';
import { vocabularyOf } from './vocabulary.ts';

function indexOf(...postings: readonly Partial<Posting>[]): MatchIndex {
  const index = new MatchIndex(VOCABULARY);
  index.load(postings.map((posting) => withIds(aPosting(posting))));
  return index;
}

function idsOf(index: MatchIndex, criteria: Criteria = {}, orderBy: Keyset['orderBy'] = 'BEST_MATCH'): string[] {
  return index.search(criteria, { orderBy, first: 100, now: NOW }).page.map(({ id }) => nameOf(id));
}

function many(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `id-${at}`);
}

const LATER = new Date('2026-11-20T12:00:00Z');

describe('The order of results', () => {
  test('is by score, then by the last confirmation, then by id', () => {
    const index = indexOf(
      { id: 'd', interests: ['swimming'], lastConfirmedAt: LATER },
      { id: 'c', interests: ['football'] },
      { id: 'b', interests: ['football'] },
      { id: 'e', interests: ['football'], lastConfirmedAt: LATER },
    );
    expect(idsOf(index, { interests: ['football'] })).toEqual(['e', 'b', 'c', 'd']);
  });

  test('is by distance for the nearest, what has none last', () => {
    const index = indexOf({ id: 'remote', attendance: 'REMOTE' }, { id: 'far', ...TRIER }, { id: 'here' }, { id: 'also-here' });
    const near = { ...BITBURG, radiusKm: 50 };
    expect(idsOf(index, { near }, 'NEAREST')).toEqual(['also-here', 'here', 'far', 'remote']);
    expect(idsOf(index, {}, 'NEAREST')).toEqual(['also-here', 'far', 'here', 'remote']);
  });

  test('is by publication for the newest', () => {
    const index = indexOf({ id: 'old' }, { id: 'new', publishedAt: LATER });
    expect(idsOf(index, {}, 'NEWEST')).toEqual(['new', 'old']);
  });
});

describe('Paging', () => {
  test('neither repeats nor skips anything, although all are tied', () => {
    const index = indexOf(...Array.from({ length: 25 }, (_, at) => ({ id: `p${at}` })));
    const seen: string[] = [];
    let after: Keyset | undefined;
    for (let page = 1; page <= 4; page++) {
      const answer = index.search({}, { orderBy: 'BEST_MATCH', first: 7, after, now: NOW });
      expect(answer).toMatchObject({ totalCount: 25, hasNextPage: page < 4, hasPreviousPage: page > 1 });
      seen.push(...answer.page.map(({ id }) => nameOf(id)));
      after = decodeCursor(encodeCursor(answer.page.at(-1)!.key), 'BEST_MATCH');
    }
    expect(seen).toEqual(Array.from({ length: 25 }, (_, at) => `p${at}`).toSorted());
  });

  test('goes on behind a posting that is gone meanwhile', () => {
    const index = indexOf({ id: 'a' }, { id: 'b' }, { id: 'c' });
    const { page } = index.search({}, { orderBy: 'BEST_MATCH', first: 2, now: NOW });
    index.remove(idOf('b'));
    const next = index.search({}, { orderBy: 'BEST_MATCH', first: 2, after: page[1]!.key, now: NOW });
    expect(next.page.map(({ id }) => nameOf(id))).toEqual(['c']);
  });
});

describe('Facets', () => {
  test('count as if their own filter were not set, but with all others', () => {
    const index = indexOf(
      { id: 'a', interests: ['football', 'swimming'], commitment: 'FEW_HOURS' },
      { id: 'b', interests: ['choir'], kind: 'MEMBERSHIP' },
      { id: 'c', interests: ['choir'], attendance: 'REMOTE' },
    );
    const { facets, totalCount } = index.search(
      { interests: ['sport'], kinds: ['VOLUNTEERING'] },
      { orderBy: 'BEST_MATCH', first: 1, now: NOW },
    );
    expect(totalCount).toBe(1);
    expect(facets).toEqual({
      interests: [
        { value: 'sport', count: 1 },
        { value: 'culture', count: 1 },
        { value: 'football', count: 1 },
        { value: 'swimming', count: 1 },
        { value: 'choir', count: 1 },
      ],
      kinds: [{ value: 'VOLUNTEERING', count: 1 }],
      commitment: [{ value: 'FEW_HOURS', count: 1 }],
      attendance: [{ value: 'ON_SITE', count: 1 }],
    });
  });
});

describe('Relaxations', () => {
  const postings = Array.from({ length: 6 }, (_, at) => ({ id: `far-${at}`, ...TRIER, interests: ['football'] }));

  test('tell which filter to drop when few match, the best first', () => {
    const index = indexOf({ id: 'near', interests: ['choir'] }, ...postings);
    const criteria: Criteria = { interests: ['football'], near: { ...BITBURG, radiusKm: 5 }, skills: ['driving'] };
    const answer = index.search(criteria, { orderBy: 'BEST_MATCH', first: 20, now: NOW });
    expect(answer.totalCount).toBe(0);
    expect(answer.relaxations).toEqual([
      { filter: 'NEAR', totalCount: 6 },
      { filter: 'INTERESTS', totalCount: 1 },
    ]);
  });

  test('are silent when five match', () => {
    const index = indexOf({ id: 'near' }, ...postings.slice(0, 5));
    const asked = (count: number) => ({ words: new Map(postings.slice(0, count).map(({ id }) => [idOf(id), 1])) });
    const relaxationsOf = (criteria: Criteria) =>
      index.search(criteria, { orderBy: 'NEWEST', first: 20, now: NOW }).relaxations;
    expect(relaxationsOf(asked(5))).toEqual([]);
    expect(relaxationsOf(asked(4))).toEqual([{ filter: 'TEXT', totalCount: 6 }]);
  });
});

describe('Changes', () => {
  test('show at once: a new posting, a changed one, one that is gone', () => {
    const index = indexOf({ id: 'a' });
    index.upsert(withIds(aPosting({ id: 'b', kind: 'MEMBERSHIP' })));
    expect(idsOf(index)).toEqual(['a', 'b']);
    index.upsert(withIds(aPosting({ id: 'b', kind: 'HELP_REQUEST' })));
    expect(idsOf(index, { kinds: ['MEMBERSHIP'] })).toEqual([]);
    expect(index.remove(idOf('b'))).toBe(true);
    expect(index.remove(idOf('b'))).toBe(false);
    expect(idsOf(index)).toEqual(['a']);
    expect([index.size, index.has(idOf('a')), index.has(idOf('b'))]).toEqual([1, true, false]);
  });

  test('of a broken time or figure are refused and leave what was there', () => {
    const index = indexOf({ id: 'a' });
    expect(() => index.upsert(withIds(aPosting({ expiresAt: new Date(NaN) })))).toThrow(RangeError);
    expect(() => index.upsert(withIds(aPosting({ responsiveness: { shareAnswered: NaN, medianHours: 1 } })))).toThrow(RangeError);
    expect(idsOf(index)).toEqual(['a']);
  });

  test('in thousands keep every posting in its cell', () => {
    const index = new MatchIndex(VOCABULARY);
    for (let at = 0; at < 3_000; at++) {
      index.upsert(withIds(aPosting({ id: `p${at % 2_000}`, latitude: 45 + (at % 7) / 10, longitude: 5 + (at % 5) / 10 })));
    }
    for (let at = 0; at < 2_000; at += 2) index.remove(idOf(`p${at}`));
    const odd = many(2_000).flatMap((_, at) => (at % 2 === 1 ? [`p${at}`] : []));
    const everywhere: Criteria = { near: { ...BITBURG, radiusKm: 19_000 } };
    const live = () => index.search(everywhere, { orderBy: 'NEAREST', first: 2_000, now: NOW }).page.map(({ id }) => nameOf(id));
    expect(live().toSorted()).toEqual(odd.toSorted());
    index.regroup();
    expect(live().toSorted()).toEqual(odd.toSorted());
  });
});

describe('A search that makes no sense', () => {
  const index = indexOf({ id: 'a' });
  const now = NOW;

  test.each([0, -1, 1.5, NaN])('is refused: first %p', (first) => {
    expect(() => index.search({}, { orderBy: 'NEWEST', first, now })).toThrow(RangeError);
  });

  test.each([0, -5, NaN])('is refused: radius %p', (radiusKm) => {
    expect(() => index.search({ near: { ...BITBURG, radiusKm } }, { orderBy: 'NEWEST', first: 1, now })).toThrow(RangeError);
  });

  test('is refused: a position of another order, a place that is not on earth', () => {
    const after: Keyset = { orderBy: 'NEAREST', major: 0, minor: 0, id: idOf('a') };
    expect(() => index.search({}, { orderBy: 'NEWEST', first: 1, after, now })).toThrow(RangeError);
    const near = { latitude: 91, longitude: 0, radiusKm: 5 };
    expect(() => index.search({ near }, { orderBy: 'NEWEST', first: 1, now })).toThrow(RangeError);
  });
});

describe('A vocabulary', () => {
  test('is refused when the masks cannot hold it or it contradicts itself', () => {
    expect(() => vocabularyOf(many(33), [], [])).toThrow(RangeError);
    expect(() => vocabularyOf(['a'], many(129).map((id) => ({ id, fieldIndex: 0 })), [])).toThrow(RangeError);
    expect(() => vocabularyOf(['a'], [], many(33))).toThrow(RangeError);
    expect(() => vocabularyOf(['a'], [{ id: 'b', fieldIndex: 1 }], [])).toThrow(RangeError);
    expect(() => vocabularyOf(['a'], [{ id: 'a', fieldIndex: 0 }], [])).toThrow(RangeError);
    expect(() => vocabularyOf([], [], ['a', 'a'])).toThrow(RangeError);
  });
});

describe('What can be done from afar', () => {
  test('is found near every place until it ends, whenever somebody looks before or after', () => {
    const soon = new Date(NOW.getTime() + 60_000);
    const index = indexOf({ id: 'ends', attendance: 'REMOTE', expiresAt: soon }, { id: 'stays', attendance: 'MIXED', ...TRIER, expiresAt: new Date(NOW.getTime() + 86_400_000) });
    const at = (now: Date): string[] => index.search({ near: { ...BITBURG, radiusKm: 5 } }, { orderBy: 'BEST_MATCH', first: 10, now }).page.map(({ id }) => nameOf(id));
    expect(at(NOW).toSorted()).toEqual(['ends', 'stays']);
    expect(at(soon)).toEqual(['stays']);
    expect(at(NOW).toSorted()).toEqual(['ends', 'stays']);
  });
});
