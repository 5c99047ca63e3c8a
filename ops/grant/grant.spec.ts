import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aNetwork, save } from '../../services/organisations/testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../../services/organisations/testing/world.ts';
import { readGrant } from './arguments.ts';
import { grant } from './grant.ts';

let world: OrganisationsWorld;
const network = aNetwork({ slug: 'zell', name: 'Zell hilft' });
beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, { networks: [network] });
});
afterAll(() => world.close());

const roles = (email: string) =>
  world.db.query('SELECT p.is_operator, ARRAY(SELECT c.network_id FROM coordinators c WHERE c.person_id = p.id) AS networks FROM people p WHERE p.email = $1', [email]);

test('an operator may make somebody the coordinator of a network before they have ever signed in, as often as they like', async () => {
  for (const email of ['Jo@Zell.example', ' jo@zell.example ']) expect(await grant(world.db, { role: 'coordinator', email, network: 'zell' })).toBe('jo@zell.example coordinates Zell hilft.');
  expect(await roles('jo@zell.example')).toEqual([{ is_operator: false, networks: [network.id] }]);
});

test('an operator may make another one', async () => {
  expect(await grant(world.db, { role: 'operator', email: 'op@zell.example' })).toBe('op@zell.example runs this installation.');
  expect(await roles('op@zell.example')).toEqual([{ is_operator: true, networks: [] }]);
});

test('nobody is made known for a network that is not there', async () => {
  await expect(grant(world.db, { role: 'coordinator', email: 'new@zell.example', network: 'atlantis' })).rejects.toThrow('There is no network "atlantis".');
  expect(await roles('new@zell.example')).toEqual([]);
});

test('the command line is told what is missing', () => {
  expect(readGrant(['coordinator', 'a@b.example', 'zell'])).toEqual({ role: 'coordinator', email: 'a@b.example', network: 'zell' });
  expect(() => readGrant([])).toThrow('Which role');
  expect(() => readGrant(['operator', 'nobody'])).toThrow('Whose e-mail address');
  expect(() => readGrant(['coordinator', 'a@b.example'])).toThrow('Which network');
  expect(() => readGrant(['operator', 'a@b.example', 'zell'])).toThrow('more than it takes');
});
