import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { encodeCursor } from '../matching/cursor.ts';
import { TimeSlot } from '../opportunity/opportunity.codes.ts';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld();
});
afterAll(() => world.close());

const QUERY = 'query($filter: OpportunityFilter) { opportunities(filter: $filter) { totalCount } }';

async function refusal(filter: object): Promise<string[]> {
  const { data, errors } = await world.ask(QUERY, { filter });
  expect(data).toBeNull();
  expect(errors?.every(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT')).toBe(true);
  return problemsOf({ errors });
}

describe('a filter that cannot be meant', () => {
  test.each([
    [{ near: { place: 'Bitburg', radiusKm: 0 } }, ['filter.near.radiusKm MIN']],
    [{ near: { place: 'Bitburg', radiusKm: -5 } }, ['filter.near.radiusKm MIN']],
    [{ near: { place: 'Bitburg', radiusKm: 1e9 } }, ['filter.near.radiusKm MAX']],
    [{ near: { place: 'Bitburg', radiusKm: 'NaN' } }, ['filter.near.radiusKm WRONG_TYPE']],
    [{ near: { place: 'Bitburg', radiusKm: NaN } }, ['filter.near.radiusKm WRONG_TYPE']],
    [{ near: { place: 'Bitburg', radiusKm: Infinity } }, ['filter.near.radiusKm WRONG_TYPE']],
    [{ near: { place: 'Bitburg', radiusKm: null } }, ['filter.near.radiusKm REQUIRED']],
    [{ near: { latitude: 90.1, longitude: 6 } }, ['filter.near.latitude MAX']],
    [{ near: { latitude: 50, longitude: -180.1 } }, ['filter.near.longitude MIN']],
    [{ near: { latitude: 50 } }, ['filter.near ONE_OF']],
    [{ near: { latitude: 50, longitude: 6, place: 'Bitburg' } }, ['filter.near ONE_OF']],
    [{ near: { latitude: 50, place: 'Bitburg' } }, ['filter.near ONE_OF']],
    [{ near: {} }, ['filter.near ONE_OF']],
    [{ near: { place: 'Nirgendsheim an der Null' } }, ['filter.near.place UNKNOWN_PLACE']],
    [{ near: { place: '' } }, ['filter.near.place UNKNOWN_PLACE']],
    [{ near: { place: '00000' } }, ['filter.near.place UNKNOWN_PLACE']],
    [{ near: { place: 'B'.repeat(101) } }, ['filter.near.place MAX_LENGTH']],
    [{ near: { place: 'Bit\u0000burg' } }, ['filter.near.place NUL_CHARACTER']],
    [{ near: { place: '\ud800' } }, ['filter.near.place MALFORMED_UNICODE']],
    [{ near: { place: '__proto__' } }, ['filter.near.place UNKNOWN_PLACE']],
    [{ interests: ['reading-aloud', 'no-such-interest', ''] }, ['filter.interests.1 UNKNOWN', 'filter.interests.2 UNKNOWN']],
    [{ interests: ['constructor'], skills: ['driving', 'flying'] }, ['filter.interests.0 UNKNOWN', 'filter.skills.1 UNKNOWN']],
    [{ interests: Array.from({ length: 51 }, () => 'tutoring') }, ['filter.interests ARRAY_MAX_SIZE']],
    [{ interests: ['tuto\u0000ring'] }, ['filter.interests.0 NUL_CHARACTER']],
    [{ interests: [null] }, ['filter.interests.0 REQUIRED']],
    [{ network: 'bitburg' }, ['filter.network UNKNOWN']],
    [{ network: "' OR 1=1 --", organisation: '0' }, ['filter.network UNKNOWN', 'filter.organisation UNKNOWN']],
    [{ organisation: '00000000-0000-7000-8000-00000000000G' }, ['filter.organisation UNKNOWN']],
    [{ age: -1 }, ['filter.age MIN']],
    [{ age: 121 }, ['filter.age MAX']],
    [{ age: 17.5 }, ['filter.age WRONG_TYPE']],
    [{ age: 1e12 }, ['filter.age WRONG_TYPE']],
    [{ kinds: ['SLAVERY'] }, ['filter.kinds.0 UNKNOWN_VALUE']],
    [{ availability: ['MONDAY_MORNING', 'MONDAY_NIGHT'] }, ['filter.availability.1 UNKNOWN_VALUE']],
    [{ kinds: 7 }, ['filter.kinds UNKNOWN_VALUE']],
    [{ colour: 'red' }, ['filter.colour UNKNOWN_FIELD']],
    [{ text: 'x'.repeat(201), age: 200 }, ['filter.text MAX_LENGTH', 'filter.age MAX']],
  ])('%j is refused and named', async (filter, problems) => {
    expect(await refusal(filter)).toEqual(problems);
  });

  test('is refused without a word of what was typed', async () => {
    const secret = 'geheim1234';
    for (const filter of [{ near: { place: secret } }, { interests: [secret] }, { network: secret }, { kinds: [secret] }, { age: secret }, { text: secret.repeat(30) }]) {
      const { errors } = await world.ask(QUERY, { filter });
      expect(errors).toHaveLength(1);
      expect(JSON.stringify(errors)).not.toContain(secret);
    }
  });

  test('in the order or the page is refused too', async () => {
    const ask = async (args: string): Promise<string[]> => problemsOf(await world.ask(`{ opportunities(${args}) { totalCount } }`));
    expect(await ask('orderBy: CHEAPEST')).toEqual(['orderBy UNKNOWN_VALUE']);
    expect(await ask('first: 1.5')).toEqual(['first WRONG_TYPE']);
    expect(await ask('first: 99999999999')).toEqual(['first WRONG_TYPE']);
    expect(await ask(`after: "a\\u0000"`)).toEqual(['after NUL_CHARACTER']);
  });

  test('with 200 interests or a text of 10,000 characters is refused before anything is looked for', async () => {
    expect(await refusal({ interests: Array.from({ length: 200 }, () => 'tutoring') })).toEqual(['filter.interests ARRAY_MAX_SIZE']);
    expect(await refusal({ text: 'Garten '.repeat(1500) })).toEqual(['filter.text MAX_LENGTH']);
  });

  test.each(['(((((', '*'.repeat(200), '%_%_%\\', '.*'.repeat(100), '-- -- "', '& | ! <->', "' OR 1=1; --", '"a" -"b" or or or', ':*:*:*'])('of signs and patterns is answered or refused, never an error of ours: %p', async (text) => {
    const { data, errors } = await world.ask(QUERY, { filter: { text } });
    if (errors) expect(problemsOf({ errors })).toEqual(['filter.text NO_WORDS']);
    else expect(data).toEqual({ opportunities: { totalCount: 0 } });
  });

  test('by every time slot, and with a cursor of another query, is answered', async () => {
    const availability = Object.values(TimeSlot);
    const after = encodeCursor({ orderBy: 'BEST_MATCH', major: 0.5, minor: 0, id: '0198c0de-0000-7000-8000-000000000001' });
    const { data, errors } = await world.ask('query($filter: OpportunityFilter, $after: String) { opportunities(filter: $filter, after: $after) { totalCount nodes { id } } }', { filter: { availability }, after });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ opportunities: { totalCount: 0, nodes: [] } });
  });

  test('across the date line and around the poles finds what is there, whichever way round it lies', async () => {
    const organisation = anOrganisation();
    const at = (latitude: number, longitude: number) => anOpportunity({ organisationId: organisation.id, latitude, longitude });
    const [east, west, north, beyond, south] = [at(-17, 179.9), at(-17, -179.9), at(89.9, 10), at(89.9, -170), at(-89.9, 90)] as const;
    const edges = await opportunitiesWorld((db) => save(db, { organisations: [organisation], opportunities: [east, west, north, beyond, south] }));
    const found = async (latitude: number, longitude: number, radiusKm: number): Promise<string[]> => {
      const { data } = await edges.ask('query($filter: OpportunityFilter) { opportunities(filter: $filter, orderBy: NEAREST) { nodes { id } } }', { filter: { near: { latitude, longitude, radiusKm } } });
      return (data as { opportunities: { nodes: { id: string }[] } }).opportunities.nodes.map(({ id }) => id);
    };
    expect(await found(-17, 179.95, 30)).toEqual([east.id, west.id]);
    expect(await found(-17, -179.95, 30)).toEqual([west.id, east.id]);
    expect(await found(-17, 180, 5)).toEqual([]);
    expect(await found(89.99, 10, 30)).toEqual([north.id, beyond.id]);
    expect(await found(90, 0, 5)).toEqual([]);
    expect(await found(-90, -180, 30)).toEqual([south.id]);
    await edges.close();
  });

  test('at the edge of what can be meant is answered', async () => {
    for (const near of [{ place: '54634', radiusKm: 1 }, { place: '54634', radiusKm: 200 }, { latitude: 90, longitude: 180 }, { latitude: -90, longitude: -180 }, { latitude: 0, longitude: 0 }]) {
      const { data, errors } = await world.ask(QUERY, { filter: { near, text: 'x'.repeat(200), age: 120 } });
      expect(errors).toBeUndefined();
      expect(data).toEqual({ opportunities: { totalCount: 0 } });
    }
  });
});
