import { describe, expect, test } from '@jest/globals';
import { type Criteria, parseCriteria, toFilter, toParams } from '../../client/features/search/criteria.ts';
import { asParameters, readSearchAddress } from './search-address.ts';

const EVERYTHING: Criteria = {
  q: 'Kinder & Bücher', place: '54634', radius: 50, interest: ['sport', 'culture'], when: ['MONDAY_MORNING', 'SUNDAY_EVENING'], time: ['FEW_HOURS'], kind: ['VOLUNTEERING', 'MEMBERSHIP'],
  attendance: ['REMOTE'], skill: ['cooking'], language: ['DE', 'EN'], age: 0, accessible: ['STEP_FREE' as never], network: 'bitburg', order: 'NEWEST',
};
const NOTHING = parseCriteria(new URLSearchParams());

const problems = (query: string): unknown => {
  try {
    return readSearchAddress(new URLSearchParams(query));
  } catch (error) {
    return (error as { extensions: { fields: { path: string; code: string }[] } }).extensions.fields.map(({ path, code }) => `${path} ${code}`);
  }
};

describe('The address of a search', () => {
  test.each([['everything at once', EVERYTHING], ['nothing', NOTHING], ...(Object.keys(EVERYTHING) as (keyof Criteria)[]).map((name) => [name, { ...NOTHING, [name]: EVERYTHING[name] }] as const)])(
    'asks for the same as on the search page: %s',
    (_, criteria) => {
      const { filter, network } = readSearchAddress(toParams(criteria));
      const { near, ...rest } = toFilter(criteria);
      // The page says how far also where it is the graph's own default.
      const expected = near ? { ...rest, near: criteria.radius === NOTHING.radius ? { place: near.place } : near } : rest;
      expect(filter).toEqual(expected);
      expect(network ?? '').toBe(criteria.network);
    },
  );

  test('is the same for the same search, however it is written', () => {
    const written = ['place=Bitburg&q=+Kinder+&when=MONDAY_MORNING&order=NEWEST', 'q=Kinder&when=MONDAY_MORNING&when=MONDAY_MORNING&place=Bitburg&age=&interest='];
    const [one, other] = written.map((query) => readSearchAddress(new URLSearchParams(query)).query);
    expect(one).toBe(other);
    expect(one).toBe('q=Kinder&place=Bitburg&when=MONDAY_MORNING');
  });

  test('names what it does not know and what is there twice, and shows none of it', () => {
    expect(problems('intrest=sport&q=a&q=b&__proto__=1&constructor=2')).toEqual(['intrest UNKNOWN', 'q REPEATED', '__proto__ UNKNOWN', 'constructor UNKNOWN']);
  });

  test('leaves it to the graph to say what a value may be, and says it by its own names', () => {
    expect(readSearchAddress(new URLSearchParams('place=x&radius=viel&age=12.5')).filter).toEqual({ near: { place: 'x', radiusKm: 'viel' }, age: 12.5 });
    const paths = ['filter.near.radiusKm', 'filter.availability.1', 'filter.text', 'filter.accessibility', 'other'].map((path) => ({ path, code: 'X', message: '' }));
    expect(asParameters(paths).map(({ path }) => path)).toEqual(['radius', 'when', 'q', 'accessible', 'other']);
  });
});
