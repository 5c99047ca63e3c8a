import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql, type GraphQLSchema } from 'graphql';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { eventually, type InquiryWorld, inquiryWorld, mailTo, newAddress, SECRET, solved, tokenIn } from '../inquiry/inquiry.world.ts';
import { notifications } from '../notification/notification.codes.ts';
import { loadGazetteer } from '../place/gazetteer.ts';
import { wordSearch } from '../search/word-search.ts';
import { opportunitiesSchema } from '../subgraph.ts';
import { cleanUpSavedSearches } from './saved-search.worker.ts';

const FIELDS = 'id name query frequency endsOn pausedAt lastAlertAt';
const SAVE = `mutation($input: SaveSearchInput!) { saveSearch(input: $input) { status savedSearch { ${FIELDS} } } }`;
const CONFIRM = `mutation($input: ConfirmSavedSearchInput!) { confirmSavedSearch(input: $input) { savedSearch { ${FIELDS} } linkToken } }`;
const CHANGE = `mutation($input: ChangeSavedSearchInput!) { changeSavedSearch(input: $input) { savedSearch { ${FIELDS} } } }`;
const DELETE = 'mutation($input: DeleteSavedSearchInput!) { deleteSavedSearch(input: $input) { name } }';
const BY_LINK = `query($token: String!) { savedSearch(token: $token) { ${FIELDS} } }`;
const OWN = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Viewer { savedSearches { ${FIELDS} } } } }`;

const gazetteer = loadGazetteer();
let schema: GraphQLSchema;
let world: InquiryWorld;
beforeAll(async () => {
  schema = await opportunitiesSchema();
  world = await inquiryWorld();
  await world.startWorker();
});
afterAll(() => world.close());

/** Runs an operation; answers its data, and of its error the code and the fields. */
async function run(source: string, variableValues: object, viewer: Viewer = nobody('192.0.2.7')) {
  const { db, desk } = world;
  const contextValue = { viewer, db, secret: SECRET, now: desk.now, inquiries: desk, gazetteer, ...wordSearch(db, desk.now, () => 0) };
  const { data, errors } = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
  const { code, fields } = (errors?.[0]?.extensions ?? {}) as { code?: string; fields?: { path: string; code: string }[] };
  return { data: JSON.parse(JSON.stringify(data ?? null)), code, fields: fields?.map((field) => `${field.path} ${field.code}`) };
}

const GARDEN = { filter: { text: 'Garten', near: { place: '54634', radiusKm: 20 } }, query: 'q=Garten&place=54634&radius=20', name: 'Garten bei uns' };
const saved = (viewer: Viewer, overrides: object = {}) => run(SAVE, { input: { ...GARDEN, ...overrides } }, viewer);
const anonymously = async (overrides: object = {}) => run(SAVE, { input: { ...GARDEN, email: newAddress(), proofOfWork: await solved(world.desk), ...overrides } });

async function own(viewer: Viewer) {
  const { data } = await run(OWN, { r: [{ __typename: 'Viewer', id: viewer.id }] }, viewer);
  return data._entities[0].savedSearches as { id: string; name: string; frequency: string; pausedAt: string | null }[];
}

/** Saves a search without an account and confirms it; gives the token of its link. */
async function confirmed(email: string, overrides: object = {}): Promise<string> {
  await anonymously({ email, ...overrides });
  const { data } = await run(CONFIRM, { input: { token: tokenIn(await mailTo(world.sink, email)) } });
  return data.confirmSavedSearch.linkToken;
}

describe('with an account', () => {
  test('a search is kept at once, with its criteria in one form', async () => {
    const viewer = aViewer();
    const { data } = await saved(viewer, { endsOn: '2999-12-31', frequency: 'WEEKLY' });
    expect(data.saveSearch).toMatchObject({ status: 'SAVED', savedSearch: { name: 'Garten bei uns', query: 'q=Garten&place=54634&radius=20', frequency: 'WEEKLY', endsOn: '2999-12-31', pausedAt: null } });
    const [row] = await world.db.query('SELECT criteria, email FROM saved_searches WHERE person_id = $1', [viewer.id]);
    expect(row).toMatchObject({ email: viewer.email, criteria: { text: 'Garten', near: { radiusKm: 20, latitude: expect.closeTo(49.97, 1), longitude: expect.closeTo(6.52, 1) } } });
    expect(Object.keys(row.criteria).toSorted()).toEqual(['near', 'text']);
  });

  test('the same search is changed and goes on, not kept twice', async () => {
    const viewer = aViewer();
    const first = (await saved(viewer)).data.saveSearch.savedSearch;
    await run(CHANGE, { input: { id: first.id, isPaused: true } }, viewer);
    const again = await saved(viewer, { name: 'Anders', frequency: 'IMMEDIATELY' });
    expect(again.data.saveSearch.savedSearch).toMatchObject({ id: first.id, name: 'Anders', frequency: 'IMMEDIATELY', pausedAt: null });
    expect(await own(viewer)).toHaveLength(1);
  });

  test('it is renamed, rests, goes on and ends; what is left out stays', async () => {
    const viewer = aViewer();
    const { id } = (await saved(viewer, { endsOn: '2999-01-01' })).data.saveSearch.savedSearch;
    const change = async (input: object) => (await run(CHANGE, { input: { id, ...input } }, viewer)).data.changeSavedSearch.savedSearch;
    expect(await change({ name: '  Beete ', isPaused: true })).toMatchObject({ name: 'Beete', pausedAt: expect.any(String), endsOn: '2999-01-01', frequency: 'DAILY' });
    expect(await change({ frequency: 'WEEKLY' })).toMatchObject({ name: 'Beete', pausedAt: expect.any(String), frequency: 'WEEKLY' });
    expect(await change({ endsOn: null, isPaused: false })).toMatchObject({ pausedAt: null, endsOn: null });
    expect((await run(DELETE, { input: { id } }, viewer)).data).toEqual({ deleteSavedSearch: { name: 'Beete' } });
    expect(await own(viewer)).toEqual([]);
  });

  test('nobody else sees, changes or ends it', async () => {
    const { id } = (await saved(aViewer())).data.saveSearch.savedSearch;
    const other = aViewer();
    for (const source of [CHANGE, DELETE]) {
      expect((await run(source, { input: { id } }, other)).code).toBe('NOT_FOUND');
      expect((await run(source, { input: { id } })).code).toBe('UNAUTHENTICATED');
      expect((await run(source, { input: { id: 'x' } }, other)).code).toBe('NOT_FOUND');
    }
    const ENTITY = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on SavedSearch { name } } }';
    for (const viewer of [other, nobody('192.0.2.7')]) expect((await run(ENTITY, { r: [{ __typename: 'SavedSearch', id }] }, viewer)).data._entities).toEqual([null]);
  });

  test('nobody has more than fifty, also when many are saved at once', async () => {
    const viewer = aViewer();
    const answers = await Promise.all(Array.from({ length: 53 }, (_, age) => saved(viewer, { filter: { age } })));
    expect(answers.filter(({ code }) => code === 'CONFLICT')).toHaveLength(3);
    const kept = await own(viewer);
    expect(kept).toHaveLength(50);
    const [{ criteria }] = await world.db.query('SELECT criteria FROM saved_searches WHERE id = $1', [kept[0]?.id]);
    expect((await saved(viewer, { filter: criteria, name: 'Anders' })).data.saveSearch.savedSearch).toMatchObject({ id: kept[0]?.id, name: 'Anders' });
  });
});

describe('without an account', () => {
  test('a mail asks first; its link works once, and then the search is changed and ended by a link', async () => {
    const email = newAddress();
    expect((await anonymously({ email })).data).toEqual({ saveSearch: { status: 'CONFIRMATION_SENT', savedSearch: null } });
    const mail = await mailTo(world.sink, email);
    expect(mail.subject).toBe('Bitte bestätigen Sie Ihre Suche „Garten bei uns“');
    const token = tokenIn(mail);
    expect((await run(BY_LINK, { token })).data).toEqual({ savedSearch: null });
    const { data } = await run(CONFIRM, { input: { token } });
    const { linkToken } = data.confirmSavedSearch;
    expect((await run(CONFIRM, { input: { token } })).fields).toEqual(['input.token TOKEN_USED']);
    expect((await run(BY_LINK, { token: linkToken })).data.savedSearch).toMatchObject({ name: 'Garten bei uns' });
    expect((await run(CHANGE, { input: { token: linkToken, isPaused: true } })).data.changeSavedSearch.savedSearch.pausedAt).not.toBeNull();
    expect((await run(DELETE, { input: { token: linkToken } })).data).toEqual({ deleteSavedSearch: { name: 'Garten bei uns' } });
    expect((await run(CHANGE, { input: { token: linkToken, name: 'x' } })).code).toBe('NOT_FOUND');
  });

  test('confirming the same search again leaves one, and whoever had unsubscribed hears again', async () => {
    const email = newAddress();
    await confirmed(email);
    const wishes = { db: world.db, secret: SECRET, now: world.desk.now };
    await notifications.save({ ...wishes, viewer: aViewer({ email }) }, [{ kind: 'ALERTS', isWanted: false }]);
    await anonymously({ email });
    await eventually(async () => world.sink.mails().filter(({ envelopeTo }) => envelopeTo.includes(email)).length === 2);
    await run(CONFIRM, { input: { token: tokenIn(world.sink.mails().findLast(({ envelopeTo }) => envelopeTo.includes(email))) } });
    expect(await world.db.query('SELECT count(*)::int AS count FROM saved_searches WHERE email = $1', [email])).toEqual([{ count: 1 }]);
    expect(await notifications.isWanted(wishes, 'ALERTS', email)).toBe(true);
  });

  test('an account with the address takes the search over, confirmed ones only', async () => {
    const email = newAddress();
    await confirmed(email);
    await anonymously({ email, filter: { age: 30 } });
    expect(await own(aViewer({ email: email.toUpperCase() }))).toHaveLength(1);
  });

  test('address and work are needed, and work is good for one search', async () => {
    expect((await run(SAVE, { input: GARDEN })).fields).toEqual(['input.email REQUIRED', 'input.proofOfWork REQUIRED']);
    const proofOfWork = await solved(world.desk);
    await anonymously({ proofOfWork });
    expect((await anonymously({ proofOfWork })).fields).toEqual(['input.proofOfWork PROOF_OF_WORK_USED']);
    expect((await anonymously({ proofOfWork: 'x' })).fields).toEqual(['input.proofOfWork PROOF_OF_WORK_INVALID']);
  });

  test('a token that is made up, old or expired confirms nothing', async () => {
    for (const token of ['', 'x', 'A'.repeat(43)]) expect((await run(CONFIRM, { input: { token } })).fields).toEqual(['input.token TOKEN_UNKNOWN']);
    const email = newAddress();
    await anonymously({ email });
    const token = tokenIn(await mailTo(world.sink, email));
    world.later(24.5);
    expect((await run(CONFIRM, { input: { token } })).fields).toEqual(['input.token TOKEN_EXPIRED']);
    expect(await cleanUpSavedSearches(world.db, new Date(world.desk.now().getTime() + 3_600_000))).toBeGreaterThan(0);
    expect((await run(CONFIRM, { input: { token } })).fields).toEqual(['input.token TOKEN_UNKNOWN']);
  });
});

describe('what cannot be meant', () => {
  test.each([
    [{ filter: { interests: ['nichts'] } }, 'input.filter.interests.0 UNKNOWN'],
    [{ filter: { near: { place: 'Nirgendwo-im-Wald' } } }, 'input.filter.near.place UNKNOWN_PLACE'],
    [{ filter: { near: { radiusKm: 5 } } }, 'input.filter.near ONE_OF'],
    [{ filter: { text: '%&|!' } }, 'input.filter.text NO_WORDS'],
    [{ filter: { text: 'x'.repeat(10_000) } }, 'input.filter.text MAX_LENGTH'],
    [{ filter: { network: 'bitburg' } }, 'input.filter.network UNKNOWN'],
    [{ endsOn: '2020-01-01' }, 'input.endsOn IN_THE_PAST'],
    [{ name: ' ' }, 'input.name LENGTH'],
    [{ name: 'a\r\nBcc: x' }, 'input.name SINGLE_LINE'],
    [{ query: 'x'.repeat(2001) }, 'input.query MAX_LENGTH'],
    [{ email: 'keine' }, 'input.email IS_EMAIL'],
  ])('%j is refused by name and leaves nothing', async (overrides, problem) => {
    const count = async () => (await world.db.query('SELECT count(*)::int AS count FROM saved_searches'))[0].count;
    const before = await count();
    expect((await saved(aViewer(), overrides)).fields).toEqual([problem]);
    expect(await count()).toBe(before);
  });

  test('a change names one search, and no end in the past', async () => {
    const viewer = aViewer();
    const { id } = (await saved(viewer)).data.saveSearch.savedSearch;
    for (const input of [{}, { id, token: 'x' }]) expect((await run(CHANGE, { input }, viewer)).fields).toEqual(['input.id ONE_OF']);
    expect((await run(CHANGE, { input: { id, endsOn: '2020-01-01' } }, viewer)).fields).toEqual(['input.endsOn IN_THE_PAST']);
  });

  test('an address of the search page is read as one, whatever stands in it', async () => {
    const { data } = await saved(aViewer(), { query: '"><script>&q=a b&&javascript:alert(1)//' });
    expect(data.saveSearch.savedSearch.query).toBe('%22%3E%3Cscript%3E=&q=a+b&javascript%3Aalert%281%29%2F%2F=');
  });
});

test('what has ended is erased after thirty days', async () => {
  const viewer = aViewer();
  await saved(viewer, { endsOn: world.desk.now().toISOString().slice(0, 10) });
  await cleanUpSavedSearches(world.db, new Date(world.desk.now().getTime() + 29 * 86_400_000));
  expect(await own(viewer)).toHaveLength(1);
  await cleanUpSavedSearches(world.db, new Date(world.desk.now().getTime() + 32 * 86_400_000));
  expect(await own(viewer)).toEqual([]);
});
