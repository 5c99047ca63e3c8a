import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';

const ALL = `id interests { id } skills { id } languages availability commitment attendance place { id name postalCode latitude longitude } radiusKm ageGroup
  isFindable version missingParts`;
const SAVE = `mutation($input: SaveProfileInput!) { saveProfile(input: $input) { profile { ${ALL} } } }`;
const DELETE = 'mutation($input: DeleteProfileInput!) { deleteProfile(input: $input) { deletedId } }';
const ENTITIES = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Viewer { profile { ${ALL} } } ... on VolunteerProfile { ${ALL} } } }`;

interface Profile {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

const full = {
  interests: ['reading-aloud', 'sport'], skills: ['driving'], languages: ['DE', 'FR'], availability: ['SATURDAY_MORNING'], commitment: ['FEW_HOURS_WEEKLY'],
  attendance: ['ON_SITE'], place: '54634', radiusKm: 10, ageGroup: 'FROM_18', isFindable: false,
};

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld();
});
afterAll(() => world.close());

async function saved(viewer: ReturnType<typeof aViewer>, input: object = full): Promise<Profile> {
  const { data, errors } = await world.ask<{ saveProfile: { profile: Profile } }>(SAVE, { input }, viewer);
  expect(errors).toBeUndefined();
  return data.saveProfile.profile;
}

async function entity(representation: object, viewer?: ReturnType<typeof aViewer>): Promise<unknown> {
  const { data } = await world.ask<{ _entities: unknown[] }>(ENTITIES, { representations: [representation] }, viewer);
  return data._entities[0];
}

const own = (viewer: ReturnType<typeof aViewer>) => entity({ __typename: 'Viewer', id: viewer.id }, viewer);

describe('a profile', () => {
  test('is null while somebody has said nothing', async () => {
    expect(await own(aViewer())).toEqual({ profile: null });
  });

  test('is kept as it was said, with the place of the gazetteer, and hidden unless its person says otherwise', async () => {
    const viewer = aViewer();
    const { isFindable: _left, ...input } = full;
    const profile = await saved(viewer, input);
    expect(profile).toMatchObject({
      interests: [{ id: 'reading-aloud' }, { id: 'sport' }], skills: [{ id: 'driving' }], languages: ['DE', 'FR'], availability: ['SATURDAY_MORNING'],
      commitment: ['FEW_HOURS_WEEKLY'], attendance: ['ON_SITE'], place: { name: 'Bitburg', postalCode: '54634' }, radiusKm: 10, ageGroup: 'FROM_18',
      isFindable: false, version: 1, missingParts: [],
    });
    expect(await own(viewer)).toEqual({ profile });
  });

  test('may be empty, and then says what to fill first', async () => {
    const profile = await saved(aViewer(), {});
    expect(profile).toMatchObject({ interests: [], place: null, radiusKm: 25, ageGroup: null, missingParts: ['INTERESTS', 'PLACE', 'AVAILABILITY', 'COMMITMENT', 'SKILLS'] });
  });

  test('is replaced as a whole by the next version', async () => {
    const viewer = aViewer();
    const { id, version } = await saved(viewer);
    const next = await saved(viewer, { version, place: 'Trier' });
    expect(next).toMatchObject({ id, version: 2, interests: [], place: { name: 'Trier' } });
  });

  test('is kept by its place when that is given as the id that was read', async () => {
    const viewer = aViewer();
    const { place, version } = await saved(viewer);
    expect(await saved(viewer, { version, place: (place as { id: string }).id })).toMatchObject({ place });
  });

  test('of a stale version is refused and nothing is overwritten', async () => {
    const viewer = aViewer();
    const { version } = await saved(viewer);
    await saved(viewer, { version, radiusKm: 5 });
    for (const stale of [version, version + 5, null]) {
      expect(problemsOf(await world.ask(SAVE, { input: { version: stale, radiusKm: 99 } }, viewer))).toEqual(['input.version STALE']);
    }
    expect(await own(viewer)).toMatchObject({ profile: { radiusKm: 5, version: 2 } });
  });

  test('that two tabs make at once is made by one of them', async () => {
    const viewer = aViewer();
    const answers = await Promise.all([world.ask(SAVE, { input: full }, viewer), world.ask(SAVE, { input: full }, viewer)]);
    expect(answers.flatMap(problemsOf)).toEqual(['input.version STALE']);
  });

  test('that was deleted elsewhere does not come back by saving', async () => {
    const viewer = aViewer();
    const { id, version } = await saved(viewer);
    expect(problemsOf(await world.ask(DELETE, { input: { version: version + 1 } }, viewer))).toEqual(['input.version STALE']);
    expect((await world.ask(DELETE, { input: { version } }, viewer)).data).toEqual({ deleteProfile: { deletedId: id } });
    expect((await world.ask(DELETE, { input: { version } }, viewer)).data).toEqual({ deleteProfile: { deletedId: null } });
    expect(problemsOf(await world.ask(SAVE, { input: { version } }, viewer))).toEqual(['input.version STALE']);
    expect(await own(viewer)).toEqual({ profile: null });
  });

  test('is nothing for nobody', async () => {
    expect(problemsOf(await world.ask(SAVE, { input: full }))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await world.ask(DELETE, { input: { version: 1 } }))).toEqual(['UNAUTHENTICATED']);
  });

  test.each([
    [{ interests: ['reading-aloud', 'nothing'] }, 'input.interests.1 UNKNOWN'],
    [{ skills: ['flying'] }, 'input.skills.0 UNKNOWN'],
    [{ place: 'Nirgendsheim an der Null' }, 'input.place UNKNOWN_PLACE'],
    [{ place: 'x'.repeat(101) }, 'input.place MAX_LENGTH'],
    [{ radiusKm: 0.5 }, 'input.radiusKm MIN'],
    [{ radiusKm: 201 }, 'input.radiusKm MAX'],
    [{ availability: ['MONDAY_NIGHT'] }, 'input.availability.0 UNKNOWN_VALUE'],
    [{ ageGroup: 'OLD' }, 'input.ageGroup UNKNOWN_VALUE'],
    [{ personId: anId() }, 'input.personId UNKNOWN_FIELD'],
  ])('with %j is refused and leaves nothing', async (input, problem) => {
    const viewer = aViewer();
    expect(problemsOf(await world.ask(SAVE, { input }, viewer))).toEqual([problem]);
    expect(await own(viewer)).toEqual({ profile: null });
  });
});

describe("somebody else's profile", () => {
  const member = aViewer({ memberships: [aMembership(anId())] });

  test('is behind no door', async () => {
    const viewer = aViewer();
    const { id } = await saved(viewer);
    for (const other of [undefined, aViewer(), member, aViewer({ isOperator: true, coordinates: [anId()] })]) {
      expect(await entity({ __typename: 'Viewer', id: viewer.id }, other)).toBeNull();
      expect(await entity({ __typename: 'VolunteerProfile', id }, other)).toBeNull();
    }
    expect(await entity({ __typename: 'VolunteerProfile', id: 'nothing' }, viewer)).toBeNull();
    expect(await entity({ __typename: 'VolunteerProfile', id }, viewer)).toMatchObject({ id });
  });

  test('stays so when its person wants to be found: organisations see what is meant for them, and not the profile', async () => {
    const viewer = aViewer();
    const { id } = await saved(viewer, { ...full, isFindable: true });
    for (const other of [undefined, aViewer(), member]) expect(await entity({ __typename: 'VolunteerProfile', id }, other)).toBeNull();
    expect(await entity({ __typename: 'VolunteerProfile', id }, viewer)).toMatchObject({ isFindable: true });
  });
});

describe('the name that organisations see', () => {
  const SEEN = 'mutation($input: SaveProfileInput!) { saveProfile(input: $input) { profile { displayName asSeen { name town interests { id } } } } }';
  const seen = async (input: object, name: string | null) => (await world.ask<{ saveProfile: { profile: object } }>(SEEN, { input }, aViewer({ name }))).data.saveProfile.profile;

  test('is the one that somebody chose, or their first name, and is kept only while they may be found', async () => {
    expect(await seen({ ...full, isFindable: true, displayName: ' Leseratte ' }, 'Kim Muster')).toMatchObject({ displayName: 'Leseratte', asSeen: { name: 'Leseratte', town: 'Bitburg' } });
    expect(await seen({ ...full, isFindable: true }, 'Kim Muster')).toMatchObject({ displayName: 'Kim' });
    expect(await seen({ ...full, displayName: 'Leseratte' }, 'Kim Muster')).toMatchObject({ displayName: null, asSeen: { name: 'Kim' } });
  });

  test.each([
    [{ displayName: 'kim@people.example' }, 'input.displayName CONTACT_DETAILS'],
    [{ displayName: 'Kim 0170 123' }, 'input.displayName CONTACT_DETAILS'],
    [{ displayName: 'Kim www.kim.example' }, 'input.displayName CONTACT_DETAILS'],
    [{ displayName: 'x'.repeat(61) }, 'input.displayName LENGTH'],
    [{ displayName: 'Kim\nMuster' }, 'input.displayName SINGLE_LINE'],
    [{}, 'input.displayName REQUIRED'],
  ])('is refused from %j of an account without a name', async (input, problem) => {
    expect(problemsOf(await world.ask(SEEN, { input: { ...full, isFindable: true, ...input } }, aViewer({ name: null })))).toEqual([problem]);
  });

  test('needs an account that can be written to', async () => {
    expect(problemsOf(await world.ask(SEEN, { input: { ...full, isFindable: true } }, aViewer({ email: null })))).toEqual(['input.isFindable NO_ADDRESS']);
  });
});
