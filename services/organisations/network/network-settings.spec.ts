import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { aNetwork, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';

let world: OrganisationsWorld;
const bitburg = aNetwork({ slug: 'bitburg', name: 'Engagement Netz Bitburg' });
const other = aNetwork({ slug: 'trier' });
const coordinator = aViewer({ coordinates: [bitburg.id] });
const operator = aViewer({ isOperator: true });
const blue = { accentLight: '#1c5c9e', accentDark: '#8dbdf2', tintLight: '#e3ecf6', tintDark: '#1c2a3c' };
const texts = { name: 'Netz Bitburg', description: 'Wir *helfen*.', website: 'https://bitburg.example/', welcome: 'Schön, dass Sie da sind.', contact: 'Rathaus, Zimmer 3', colours: blue };

const UPDATE = `mutation($input: UpdateNetworkInput!) { updateNetwork(input: $input) {
  network { slug name description website welcome contact version colours { accentLight accentDark tintLight tintDark } } } }`;
const CREATE = 'mutation($input: CreateNetworkInput!) { createNetwork(input: $input) { network { slug name version } } }';
const READ = 'query($slug: String) { network(slug: $slug) { id name welcome version colours { accentLight } } }';

beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, { networks: [bitburg, other] });
});
afterAll(() => world.close());

describe('a network', () => {
  test('is read by id or by slug, with the colours of the site until it has its own', async () => {
    expect((await world.ask(READ, { slug: 'trier' })).data).toEqual({ network: { id: other.id, name: other.name, welcome: null, version: 1, colours: null } });
    expect((await world.ask('query($id: ID) { network(id: $id) { slug } }', { id: other.id })).data).toEqual({ network: { slug: 'trier' } });
    expect((await world.ask(READ, { slug: 'nowhere' })).data).toEqual({ network: null });
    expect(problemsOf(await world.ask(READ, {}))).not.toEqual([]);
  });

  test('is changed by its coordinators, once per version', async () => {
    const input = { id: bitburg.id, version: 1, ...texts };
    const { data, errors } = await world.ask(UPDATE, { input }, coordinator);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ updateNetwork: { network: { slug: 'bitburg', version: 2, ...texts } } });
    expect(problemsOf(await world.ask(UPDATE, { input: { ...input, name: 'Überschrieben' } }, coordinator))).toEqual(['input.version STALE']);
    expect((await world.ask(READ, { slug: 'bitburg' })).data).toMatchObject({ network: { name: 'Netz Bitburg', version: 2, colours: { accentLight: '#1c5c9e' } } });
  });

  test('leaves in the audit log who changed what of it', async () => {
    const id = anId();
    await save(world.db, { networks: [aNetwork({ id, slug: 'logged', ...texts, colours: { tintLight: blue.tintLight, tintDark: blue.tintDark, accentDark: blue.accentDark, accentLight: blue.accentLight } })] });
    await world.ask(UPDATE, { input: { id, version: 1, ...texts, name: 'Netz an der Kyll' } }, aViewer({ id: coordinator.id, coordinates: [id] }));
    await world.ask(UPDATE, { input: { id, version: 2, ...texts, name: 'Netz an der Kyll', colours: null } }, operator);
    await world.ask(UPDATE, { input: { id, version: 2, ...texts } }, operator);
    expect(await world.db.query('SELECT action, actor_id, actor_role, object_type, object_id, details FROM audit.entries WHERE network_id = $1 ORDER BY id', [id])).toEqual([
      { action: 'network.changed', actor_id: coordinator.id, actor_role: 'COORDINATOR', object_type: 'NETWORK', object_id: id, details: { version: 2, fields: ['name'] } },
      { action: 'network.changed', actor_id: operator.id, actor_role: 'OPERATOR', object_type: 'NETWORK', object_id: id, details: { version: 3, fields: ['colours'] } },
    ]);
  });

  test('is left alone by everybody else', async () => {
    const input = { id: other.id, version: 1, ...texts };
    expect(problemsOf(await world.ask(UPDATE, { input }))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await world.ask(UPDATE, { input }, coordinator))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await world.ask(UPDATE, { input: { ...input, id: 'nothing' } }, operator))).toEqual(['NOT_FOUND']);
    expect((await world.ask(READ, { slug: 'trier' })).data).toMatchObject({ network: { version: 1 } });
  });

  test('refuses colours that cannot be read, naming each and its ratio, and addresses that are none', async () => {
    const refused = await world.ask(UPDATE, { input: { id: other.id, version: 1, ...texts, colours: { ...blue, accentLight: '#f2b632' } } }, operator);
    expect(problemsOf(refused)).toEqual(['input.colours.accentLight CONTRAST_TOO_LOW']);
    expect(refused.errors?.[0]?.message).toMatch(/1\.7:1 with paper/);
    expect(problemsOf(await world.ask(UPDATE, { input: { id: other.id, version: 1, ...texts, colours: { ...blue, tintDark: 'red' } } }, operator))).toEqual(['input.colours.tintDark MATCHES']);
    expect(problemsOf(await world.ask(UPDATE, { input: { id: other.id, version: 1, ...texts, name: ' ', website: 'javascript:alert(1)' } }, operator)).toSorted()).toEqual([
      'input.name LENGTH',
      'input.website WEB_ADDRESS',
    ]);
  });

  test('is made by operators only, under an address that is free', async () => {
    const input = { ...texts, slug: 'pruem', latitude: 50.2, longitude: 6.42 };
    expect(problemsOf(await world.ask(CREATE, { input }))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await world.ask(CREATE, { input }, coordinator))).toEqual(['FORBIDDEN']);
    expect((await world.ask(CREATE, { input }, operator)).data).toEqual({ createNetwork: { network: { slug: 'pruem', name: 'Netz Bitburg', version: 1 } } });
    expect(problemsOf(await world.ask(CREATE, { input }, operator))).toEqual(['input.slug TAKEN']);
    expect(problemsOf(await world.ask(CREATE, { input: { ...input, slug: 'Prüm', latitude: 91 } }, operator)).toSorted()).toEqual(['input.latitude IS_LATITUDE', 'input.slug MATCHES']);
  });
});
