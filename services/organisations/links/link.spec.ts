import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { aPerson } from '../testing/people.ts';
import { aNetwork, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';

const [here, there, bare, kept] = [aNetwork({ name: 'Netz Öhringen' }), aNetwork({ name: 'Netz Zell' }), aNetwork({ name: 'Netz Bar' }), aNetwork({ name: 'Netz Mit Geschichte' })];
const coordinator = aViewer({ coordinates: [here.id, there.id, bare.id] });
const stranger = aViewer({ coordinates: [anId()] });

let world: OrganisationsWorld;
beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, { networks: [here, there, bare, kept] });
});
afterAll(() => world.close());

const SAVE = 'mutation($input: SaveLinksInput!) { saveLinks(input: $input) { linkPage { version groups { kind title links { title url description } } } } }';
const PAGE = 'query($id: ID) { network(id: $id) { linkPage { version changedAt groups { kind title links { title url description } } } } }';
const LINKS = 'query($network: ID) { links(network: $network) { kind links { title } network { name } } }';

const link = (title: string, overrides: object = {}) => ({ title, url: 'https://verband.example/', description: null, ...overrides });
const group = (kind: string, ...links: object[]) => ({ kind, title: null, links });
const write = (input: object, viewer = coordinator) => world.ask(SAVE, { input: { networkId: here.id, version: 0, groups: [], ...input } }, viewer);
const read = async (id: string) => (await world.ask<{ network: { linkPage: { version: number; changedAt: string | null; groups: object[] } } }>(PAGE, { id })).data.network.linkPage;
const versionOf = async (id: string) => (await read(id)).version;

describe('the links of a network', () => {
  test('are none before somebody saves them, and then stand in the order that was chosen', async () => {
    expect(await read(here.id)).toEqual({ version: 0, changedAt: null, groups: [] });
    const groups = [group('LAW', link('Vereinsrecht'), link('Haftung', { description: 'Wer wofür einsteht.' })), { ...group('OTHER', link('Karte', { url: 'http://karte.example/?a=1&b=2#c' })), title: 'Rund um die Stadt' }];
    expect((await write({ groups })).data).toEqual({ saveLinks: { linkPage: { version: 1, groups } } });
    const turned = groups.toReversed();
    expect((await write({ groups: turned, version: 1 })).data).toMatchObject({ saveLinks: { linkPage: { version: 2 } } });
    expect((await read(here.id)).groups).toEqual(turned);
  });

  test('are shown with those of all networks by name, or alone; nothing of a network that is not there', async () => {
    await write({ networkId: there.id, groups: [group('FUNDING', link('Stiftung'))] });
    await write({ networkId: bare.id });
    await write({ version: await versionOf(here.id), groups: [group('INSURANCE', link('Unfallkasse'))] });
    const shown = async (network?: string) => (await world.ask<{ links: object[] }>(LINKS, { network })).data.links;
    const insurance = { kind: 'INSURANCE', links: [{ title: 'Unfallkasse' }], network: { name: 'Netz Öhringen' } };
    const funding = { kind: 'FUNDING', links: [{ title: 'Stiftung' }], network: { name: 'Netz Zell' } };
    expect(await shown()).toEqual([insurance, funding]);
    expect(await shown(there.id)).toEqual([funding]);
    for (const nowhere of [bare.id, anId(), 'made up']) expect(await shown(nowhere)).toEqual([]);
  });

  test('are written by one of two who read the same; the other is told, and the log names who did it', async () => {
    const version = await versionOf(there.id);
    const outcomes = await Promise.all(['Eins', 'Zwei'].map((title) => write({ networkId: there.id, version, groups: [group('LAW', link(title))] })));
    expect(outcomes.map((answer) => problemsOf(answer).join()).toSorted()).toEqual(['', 'input.version STALE']);
    expect(problemsOf(await write({ networkId: there.id, version: 0 }))).toEqual(['input.version STALE']);
    const [{ count }] = await world.db.query(`SELECT count(*)::int AS count FROM audit.entries WHERE action = 'links.changed' AND object_id = $1 AND actor_id = $2`, [there.id, coordinator.id]);
    expect(count).toBe(await versionOf(there.id));
  });

  test('keep what they were, by whom and when, for the coordination alone', async () => {
    const person = await aPerson(world.db, { name: 'Toni Beispiel', coordinates: [kept.id] });
    const HISTORY = 'query($id: ID, $after: String) { network(id: $id) { linkPage { versions(first: 1, after: $after) { totalCount nodes { version savedByName savedAt groups { kind title links { title url description } } } pageInfo { hasNextPage endCursor } } } } }';
    const states = [[group('LAW', link('Alt', { description: 'Von früher.' }))], [], [{ ...group('OTHER', link('Neu')), title: 'Anders' }]];
    for (const [version, groups] of states.entries()) expect(problemsOf(await write({ networkId: kept.id, version, groups }, person))).toEqual([]);
    interface Versions {
      readonly totalCount: number;
      readonly nodes: readonly { version: number; savedByName: string; groups: object[] }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    }
    const seen: Versions['nodes'][number][] = [];
    for (let after: string | null = null, more = true; more; ) {
      const answer: { data: { network: { linkPage: { versions: Versions } } } } = await world.ask(HISTORY, { id: kept.id, after }, person);
      const { versions } = answer.data.network.linkPage;
      expect(versions.totalCount).toBe(3);
      seen.push(...versions.nodes);
      [after, more] = [versions.pageInfo.endCursor, versions.pageInfo.hasNextPage];
    }
    expect(seen.map(({ version, savedByName, groups }) => [version, savedByName, groups])).toEqual([[3, 'Toni Beispiel', states[2]], [2, 'Toni Beispiel', states[1]], [1, 'Toni Beispiel', states[0]]]);
    expect(problemsOf(await world.ask(HISTORY, { id: kept.id }, stranger))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await world.ask(HISTORY, { id: kept.id }))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await world.ask(HISTORY, { id: kept.id, after: 'bm8' }, person))).toEqual(['after FORGED_CURSOR']);
  });

  test('lead to pages of the web and nowhere else, and are told by field when they cannot be', async () => {
    const version = await versionOf(here.id);
    const refused = async (...groups: object[]) => problemsOf(await write({ version, groups }));
    for (const url of ['ftp://verband.example/', 'mailto:post@verband.example', 'data:text/html,hallo']) expect(await refused(group('LAW', link('Recht'), link('Schlecht', { url })))).toEqual(['input.groups.0.links.1.url WEB_ADDRESS']);
    expect(await refused(group('LAW', link('Skript', { url: 'javascript:alert(1)' })))).toEqual(['input.groups.0.links.0.url WEB_ADDRESS']);
    expect(await refused(group('LAW', link('Lang', { url: `https://verband.example/${'x'.repeat(2000)}` })))).toEqual(['input.groups.0.links.0.url LENGTH']);
    expect(await refused(group('LAW', link('Recht')), group('LAW', link(' ', { description: 'x'.repeat(301) })))).toEqual(['input.groups.1.links.0.title LENGTH', 'input.groups.1.links.0.description MAX_LENGTH']);
    expect(await refused({ ...group('OTHER', link('Recht')), title: 'zwei\nZeilen' })).toEqual(['input.groups.0.title SINGLE_LINE']);
    expect(await refused(group('LAW'))).toEqual(['input.groups.0.links ARRAY_NOT_EMPTY']);
    expect(await refused(group('LAW', ...Array.from({ length: 51 }, () => link('Recht'))))).toEqual(['input.groups.0.links ARRAY_MAX_SIZE']);
    expect(await refused(...Array.from({ length: 21 }, () => group('LAW', link('Recht'))))).toEqual(['input.groups ARRAY_MAX_SIZE']);
    expect(await versionOf(here.id)).toBe(version);
  });

  test('are written by nobody but the coordination of the network', async () => {
    expect(problemsOf(await write({}, stranger))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await world.ask(SAVE, { input: { networkId: here.id, version: 0, groups: [] } }))).toEqual(['UNAUTHENTICATED']);
    for (const networkId of [anId(), 'made up']) expect(problemsOf(await write({ networkId }, aViewer({ isOperator: true })))).toEqual(['NOT_FOUND']);
  });
});
