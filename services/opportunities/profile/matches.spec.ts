import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';

const bitburg = { placeName: 'Bitburg', postalCode: '54634', latitude: 49.9679, longitude: 6.5273 };
const trier = { placeName: 'Trier', postalCode: '54290', latitude: 49.7596, longitude: 6.6439 };
const LIST = 'totalCount relaxations { filter totalCount } pageInfo { hasNextPage endCursor } edges { node { title } match { score distanceKm reasons { kind score weight details } } }';
const MATCHES = `query($representations: [_Any!]!, $first: Int = 20, $after: String) {
  _entities(representations: $representations) { ... on Viewer { matches(first: $first, after: $after) { ${LIST} } } } }`;
const SEARCH = `query($filter: OpportunityFilter) { opportunities(filter: $filter) { ${LIST} } }`;
const SAVE = 'mutation($input: SaveProfileInput!) { saveProfile(input: $input) { profile { place { latitude longitude } } } }';

interface List {
  readonly edges: readonly { readonly node: { readonly title: string } }[];
  readonly pageInfo: { readonly endCursor: string };
}

let world: OpportunitiesWorld;
beforeAll(async () => {
  const organisation = anOrganisation();
  const postings = [
    { title: 'reading', interestIds: ['reading-aloud'], ...bitburg, availability: ['SATURDAY_MORNING'], commitment: 'FEW_HOURS_WEEKLY', skillIds: ['storytelling'] },
    { title: 'tutoring', interestIds: ['tutoring'], ...trier, availability: ['MONDAY_EVENING'], commitment: 'FEW_HOURS' },
    { title: 'football', interestIds: ['sports-coaching'], ...bitburg, minimumAge: 18 },
    { title: 'remote', interestIds: ['reading-aloud'], attendance: 'REMOTE', languages: ['EN'] },
  ] as const;
  const opportunities = postings.map((posting) => anOpportunity({ organisationId: organisation.id, ...structuredClone(posting) as object }));
  world = await opportunitiesWorld((db) => save(db, { organisations: [organisation], opportunities }));
});
afterAll(() => world.close());

async function matches(viewer: ReturnType<typeof aViewer>, variables: object = {}): Promise<List | null> {
  const representations = [{ __typename: 'Viewer', id: viewer.id }];
  const { data, errors } = await world.ask<{ _entities: [{ matches: List | null }] }>(MATCHES, { representations, ...variables }, viewer);
  expect(errors).toBeUndefined();
  return data._entities[0].matches;
}

async function someoneWith(input: object) {
  const viewer = aViewer();
  const { data, errors } = await world.ask<{ saveProfile: { profile: { place: object | null } } }>(SAVE, { input }, viewer);
  expect(errors).toBeUndefined();
  return { viewer, place: data.saveProfile.profile.place };
}

describe('matches for me', () => {
  test.each([
    { interests: ['reading-aloud'] },
    { interests: ['reading-aloud', 'tutoring'], availability: ['SATURDAY_MORNING', 'MONDAY_EVENING'] },
    { skills: ['storytelling', 'driving'], commitment: ['FEW_HOURS'] },
    { interests: ['sport', 'tutoring'], attendance: ['ON_SITE'], languages: ['DE'] },
  ])('of %j are what the search finds, with the same scores and reasons', async (criteria) => {
    const { viewer } = await someoneWith(criteria);
    const { data } = await world.ask<{ opportunities: List }>(SEARCH, { filter: criteria }, viewer);
    expect(data.opportunities.edges.length).toBeGreaterThan(0);
    expect(await matches(viewer)).toEqual(data.opportunities);
  });

  test('are near where the person is, and old enough', async () => {
    const { viewer, place } = await someoneWith({ place: 'Bitburg', radiusKm: 10, ageGroup: 'FROM_16' });
    const { data } = await world.ask<{ opportunities: List }>(SEARCH, { filter: { near: { ...place, radiusKm: 10 }, age: 16 } });
    expect(await matches(viewer)).toEqual(data.opportunities);
    expect(data.opportunities.edges.map(({ node }) => node.title).toSorted((a, b) => a.localeCompare(b))).toEqual(['reading', 'remote']);
  });

  test('come page by page', async () => {
    const { viewer } = await someoneWith({ interests: ['reading-aloud'], skills: ['storytelling'] });
    const all = await matches(viewer);
    const first = await matches(viewer, { first: 1 });
    const rest = await matches(viewer, { after: first?.pageInfo.endCursor });
    expect([...(first?.edges ?? []), ...(rest?.edges ?? [])]).toEqual(all?.edges);
  });

  test('are none, rather than anything, while there is nothing to match by', async () => {
    expect(await matches(aViewer())).toBeNull();
    expect(await matches((await someoneWith({})).viewer)).toBeNull();
    expect(await matches((await someoneWith({ languages: ['DE'], ageGroup: 'FROM_65', attendance: ['REMOTE'] })).viewer)).toBeNull();
  });

  test('say which wish to drop when few fit', async () => {
    const { viewer } = await someoneWith({ interests: ['sports-coaching'], availability: ['SUNDAY_EVENING'], commitment: ['FEW_HOURS'] });
    expect(await matches(viewer)).toMatchObject({ totalCount: 0, relaxations: expect.arrayContaining([expect.objectContaining({ filter: 'COMMITMENT' })]) });
  });

  test('refuse a page size and a cursor that are none', async () => {
    const { viewer } = await someoneWith({ interests: ['reading-aloud'] });
    const representations = [{ __typename: 'Viewer', id: viewer.id }];
    expect(problemsOf(await world.ask(MATCHES, { representations, first: 0 }, viewer))).toEqual(['first OUT_OF_RANGE']);
    expect(problemsOf(await world.ask(MATCHES, { representations, after: 'x' }, viewer))).toEqual(['after FORGED_CURSOR']);
  });
});
