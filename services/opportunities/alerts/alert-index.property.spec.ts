import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { asMatched } from '../matching/door.ts';
import { isEligible } from '../matching/gates.ts';
import type { Criteria, Posting } from '../matching/posting.ts';
import { BITBURG, NOW, VOCABULARY } from '../matching/testing/a-posting.ts';
import { arbitraryCriteria, arbitraryPosting } from '../matching/testing/arbitraries.ts';
import { AlertIndex } from './alert-index.ts';

const LEXEMES = ['vorles', 'vorlesestund', 'gart', 'garten', 'sport'];
const QUERIES = [`'vorles'`, `'vorles':*AB`, `'gart' | 'sport'`, `'gart' & 'vorles'`, ''];

/** What a posting of these lexemes is found by, in plain words; every lexeme of the cases has weight A. */
const isFoundBy: Readonly<Record<string, (has: (word: string) => boolean) => boolean>> = {
  [QUERIES[0]!]: (has) => has('vorles'),
  [QUERIES[1]!]: (has) => has('vorles') || has('vorlesestund'),
  [QUERIES[2]!]: (has) => has('gart') || has('sport'),
  [QUERIES[3]!]: (has) => has('gart') && has('vorles'),
  [QUERIES[4]!]: () => false,
};

const aSearch = fc.record({ criteria: arbitraryCriteria, query: fc.option(fc.constantFrom(...QUERIES), { freq: 3 }) });
const aNewPosting = fc.record({ posting: arbitraryPosting, lexemes: fc.subarray(LEXEMES) });

type Search = { readonly criteria: Criteria; readonly query: string | null };

function metBy(searches: readonly Search[], posting: Posting, lexemes: readonly string[]): number[] {
  const index = new AlertIndex(searches.map((search, at) => ({ ...search, id: String(at), since: 0 })), VOCABULARY);
  const met: number[] = [];
  index.meet({ posting, lexemes }, NOW, (search, query) => {
    // PostgreSQL has the last word on words; here the plain reading has.
    if (query === null || isFoundBy[index.queries[query]!]!((word) => lexemes.includes(word))) met.push(Number(index.searches[search]!.id));
  });
  return met.sort((a, b) => a - b);
}

function plainly(searches: readonly Search[], posting: Posting, lexemes: readonly string[]): number[] {
  return searches.flatMap(({ criteria, query }, at) => {
    const isFound = query === null || isFoundBy[query]!((word) => lexemes.includes(word));
    return isFound && isEligible({ ...criteria, words: null }, asMatched(posting), VOCABULARY, NOW) ? [at] : [];
  });
}

describe('Saved searches that wait', () => {
  test('are met by exactly the postings that they would find, whatever is asked and whatever comes', () => {
    fc.assert(
      fc.property(fc.array(aSearch, { maxLength: 24, size: 'max' }), fc.array(aNewPosting, { minLength: 1, maxLength: 4 }), (searches, postings) => {
        for (const { posting, lexemes } of postings) expect(metBy(searches, posting, lexemes)).toEqual(plainly(searches, posting, lexemes));
      }),
      { numRuns: 1_500 },
    );
  });

  test('are met to the very edge of their circle, everywhere on earth', () => {
    const degrees = (range: number) => fc.double({ min: -range, max: range, noNaN: true });
    const near = fc.record({ latitude: fc.oneof(degrees(90), fc.constantFrom(-90, 90, 0)), longitude: fc.oneof(degrees(180), fc.constantFrom(-180, 180)), radiusKm: fc.constantFrom(1, 25, 200, 3_000, 19_000) });
    fc.assert(
      fc.property(near, arbitraryPosting, fc.double({ min: 0, max: 1.2, noNaN: true }), degrees(180), (center, posting, share, bearing) => {
        const placed = { ...posting, attendance: 'ON_SITE' as const, ...awayFrom(center, share * center.radiusKm, bearing) };
        const searches = [{ criteria: { near: center }, query: null }];
        expect(metBy(searches, placed, [])).toEqual(plainly(searches, placed, []));
      }),
      { numRuns: 3_000 },
    );
  });

  test('are not met by what is on site at no place, unless they ask for none', () => {
    const posting = fc.sample(arbitraryPosting, 1)[0]!;
    const nowhere: Posting = { ...posting, attendance: 'ON_SITE', latitude: null, longitude: null, expiresAt: new Date(NOW.getTime() + 1000) };
    expect(metBy([{ criteria: { near: { ...BITBURG, radiusKm: 19_000 } }, query: null }, { criteria: {}, query: null }], nowhere, [])).toEqual([1]);
  });
});

/** The place so many kilometres away in a direction, on the sphere of the distances. */
function awayFrom({ latitude, longitude }: { latitude: number; longitude: number }, km: number, bearing: number) {
  const radians = Math.PI / 180;
  const [angle, north, course] = [km / 6371.0088, latitude * radians, bearing * radians];
  const to = Math.asin(Math.min(1, Math.max(-1, Math.sin(north) * Math.cos(angle) + Math.cos(north) * Math.sin(angle) * Math.cos(course))));
  const east = Math.atan2(Math.sin(course) * Math.sin(angle) * Math.cos(north), Math.cos(angle) - Math.sin(north) * Math.sin(to));
  const turned = longitude + east / radians;
  return { latitude: to / radians, longitude: turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned };
}
