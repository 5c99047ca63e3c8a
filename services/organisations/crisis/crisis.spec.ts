import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { type NewsWorld, newsWorld } from '../news/news.world.ts';
import { aNetwork, save } from '../testing/rows.ts';
import { findCrises } from './crisis.repository.ts';

let world: NewsWorld;
beforeAll(async () => {
  world = await newsWorld();
});
afterAll(() => world.close());

const CRISIS = 'network { crisis { cause messageDe messageEn endsAt version } }';
const saveCrisis = (input: object, viewer: Viewer = world.coordinator) =>
  world.ask(`mutation($input: SaveCrisisInput!) { saveCrisis(input: $input) { ${CRISIS} } }`, { input: { networkId: world.network.id, version: 0, cause: 'FLOOD', messageDe: ' Die Kyll steigt. ', ...input } }, viewer);
const endCrisis = (version: number, viewer: Viewer = world.coordinator) =>
  world.ask(`mutation($input: EndCrisisInput!) { endCrisis(input: $input) { ${CRISIS} } }`, { input: { networkId: world.network.id, version, reason: 'OVER' } }, viewer);
const crisis = async () => (await world.ask<{ network: { crisis: { version: number } | null } }>(`query($id: ID!) { network(id: $id) { crisis { cause messageDe messageEn version } } }`, { id: world.network.id }, nobody())).data.network.crisis;
const inCrisis = async (near?: object) => (await world.ask<{ networksInCrisis: { id: string }[] }>('query($near: NearInput) { networksInCrisis(near: $near) { id } }', { near }, nobody())).data.networksInCrisis.map(({ id }) => id);
const audited = () => world.db.query(`SELECT action, actor_role AS role, details->>'reason' AS reason FROM audit.entries WHERE network_id = $1 AND action LIKE 'crisis.%' ORDER BY at, id`, [world.network.id]);

describe('the crisis switch of a network', () => {
  test('is refused to everybody but its coordinators, and by field where it cannot be', async () => {
    for (const [viewer, code] of [[nobody(), 'UNAUTHENTICATED'], [aViewer(), 'FORBIDDEN'], [world.stranger, 'FORBIDDEN']] as const) {
      expect(problemsOf(await saveCrisis({}, viewer))).toEqual([code]);
      expect(problemsOf(await endCrisis(1, viewer))).toEqual([code]);
    }
    expect(problemsOf(await saveCrisis({ messageDe: '  ', messageEn: null }))).toEqual(['input.messageDe MESSAGE_MISSING']);
    expect(problemsOf(await saveCrisis({ messageDe: 'x'.repeat(301) }))).toEqual(['input.messageDe LENGTH']);
    expect(problemsOf(await saveCrisis({ endsOn: '2020-01-01' }))).toEqual(['input.endsOn IN_THE_PAST']);
    expect(problemsOf(await saveCrisis({ endsOn: '2999-01-01' }))).toEqual(['input.endsOn TOO_LATE']);
    expect(problemsOf(await endCrisis(0))).toEqual(['input.version STALE']);
    expect(await crisis()).toBeNull();
    expect(await audited()).toEqual([]);
  });

  test('of two who switch it on at once one does, and everybody reads what has happened', async () => {
    const answers = await Promise.all([saveCrisis({}), saveCrisis({})]);
    expect(answers.map((answer) => problemsOf(answer).join()).toSorted()).toEqual(['', 'input.version STALE']);
    expect(await crisis()).toEqual({ cause: 'FLOOD', messageDe: 'Die Kyll steigt.', messageEn: null, version: 1 });
    expect(await inCrisis()).toEqual([world.network.id]);
  });

  test('is changed while it lasts and switched off with a reason, each of it a line of the log', async () => {
    expect(problemsOf(await saveCrisis({ version: 1, messageEn: 'The Kyll rises.' }))).toEqual([]);
    expect(await crisis()).toMatchObject({ messageEn: 'The Kyll rises.', version: 2 });
    expect((await endCrisis(2)).data).toEqual({ endCrisis: { network: { crisis: null } } });
    expect(await audited()).toEqual([
      { action: 'crisis.began', role: 'COORDINATOR', reason: 'FLOOD' }, { action: 'crisis.changed', role: 'COORDINATOR', reason: 'FLOOD' }, { action: 'crisis.ended', role: 'COORDINATOR', reason: 'OVER' },
    ]);
    expect(await inCrisis()).toEqual([]);
  });

  test('can be switched on again, which is another crisis, and ends by itself', async () => {
    expect(problemsOf(await saveCrisis({}))).toEqual([]);
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    expect(await findCrises(world.db, [world.network.id], inDays(13))).toHaveLength(1);
    expect(await findCrises(world.db, [world.network.id], inDays(15))).toEqual([]);
    const [{ count }] = await world.db.query('SELECT count(*)::int AS count FROM crises');
    expect(count).toBe(2);
  });
});

test('what is looked at somewhere is the nearest crisis within reach', async () => {
  const far = aNetwork({ name: 'Netz am Meer', latitude: 54, longitude: 10 });
  await save(world.db, { networks: [far] });
  await world.db.query(`INSERT INTO crises (network_id, cause, message_en, began_at, ends_at) VALUES ($1, 'STORM', 'A storm.', now(), now() + interval '1 day')`, [far.id]);
  expect(await inCrisis({ latitude: 54.1, longitude: 10, radiusKm: 50 })).toEqual([far.id]);
  expect(await inCrisis({ latitude: world.network.latitude, longitude: world.network.longitude, radiusKm: 50 })).toEqual([world.network.id]);
  expect(await inCrisis({ latitude: 0, longitude: 0, radiusKm: 50 })).toEqual([]);
  expect(await inCrisis()).toEqual([far.id, world.network.id]);
  expect(problemsOf(await world.ask('{ networksInCrisis(near: { place: "Bitburg" }) { id } }', {}, nobody()))).toEqual(['near.place UNKNOWN_PLACE']);
});
