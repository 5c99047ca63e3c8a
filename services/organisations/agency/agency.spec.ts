import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { type NewsWorld, newsWorld } from '../news/news.world.ts';

let world: NewsWorld;
beforeAll(async () => {
  world = await newsWorld();
});
afterAll(() => world.close());

const FIELDS = 'version place telephone email hours { weekday opensAt closesAt } closed { from to reason } people { name role telephone email }';
const NONE = { place: null, telephone: null, email: null, hours: [], closed: [], people: [] };
const agencyOf = async () => (await world.ask<{ network: { agency: { version: number } } }>(`query($id: ID!) { network(id: $id) { agency { ${FIELDS} } } }`, { id: world.network.id }, nobody())).data.network.agency;
const save = (input: object, viewer: Viewer = world.coordinator) =>
  world.ask(`mutation($input: SaveAgencyInput!) { saveAgency(input: $input) { agency { ${FIELDS} } } }`, { input: { networkId: world.network.id, version: 0, ...NONE, ...input } }, viewer);
const TUESDAY = { weekday: 2, opensAt: '14:00', closesAt: '17:00' };

describe('where and when the coordination can be met', () => {
  test('is nothing until it is said, and then what was said, in the order of the week and of the days', async () => {
    expect(await agencyOf()).toEqual({ version: 0, ...NONE });
    const morning = { weekday: 2, opensAt: '09:00', closesAt: '12:00' };
    const [christmas, carnival] = [{ from: '2026-12-24', to: '2027-01-01', reason: 'Weihnachten' }, { from: '2026-02-16', to: '2026-02-16', reason: null }];
    const people = [{ name: 'Toni Beispiel', role: 'Koordination', telephone: null, email: 'toni@netz.example' }];
    const saved = { place: 'Rathaus\nZimmer 3', telephone: '0123 456', email: 'netz@netz.example', people };
    expect(problemsOf(await save({ ...saved, hours: [{ weekday: 4, opensAt: '08:00', closesAt: '10:00' }, TUESDAY, morning], closed: [christmas, carnival] }))).toEqual([]);
    expect(await agencyOf()).toEqual({ version: 1, ...saved, hours: [morning, TUESDAY, { weekday: 4, opensAt: '08:00', closesAt: '10:00' }], closed: [carnival, christmas] });
  });

  test('is said by its coordinators only, and of two who read the same the second overwrites nothing', async () => {
    for (const [viewer, code] of [[nobody(), 'UNAUTHENTICATED'], [world.stranger, 'FORBIDDEN']] as const) expect(problemsOf(await save({}, viewer))).toEqual([code]);
    const { version } = await agencyOf();
    const outcomes = await Promise.all([save({ version, place: 'Hier' }), save({ version, place: 'Dort' })]);
    expect(outcomes.map((answer) => problemsOf(answer).join()).toSorted()).toEqual(['', 'input.version STALE']);
    expect((await agencyOf()).version).toBe(version + 1);
  });

  test('is refused by field where it cannot be', async () => {
    const before = await agencyOf();
    const refused = async (input: object) => problemsOf(await save({ version: before.version, ...input }));
    expect(await refused({ hours: [{ ...TUESDAY, closesAt: '14:00' }] })).toEqual(['input.hours.0.closesAt ENDS_BEFORE_IT_BEGINS']);
    expect(await refused({ hours: [TUESDAY, { ...TUESDAY, opensAt: '16:00', closesAt: '18:00' }] })).toEqual(['input.hours.1.opensAt OVERLAPS']);
    expect(await refused({ hours: [TUESDAY, { ...TUESDAY, opensAt: '17:00', closesAt: '18:00' }, { ...TUESDAY, weekday: 8 }] })).toEqual(['input.hours.2.weekday MAX']);
    expect(await refused({ hours: [{ ...TUESDAY, opensAt: '25:00' }] })).toEqual(['input.hours.0.opensAt CLOCK']);
    expect(await refused({ closed: [{ from: '2026-12-24', to: '2026-12-23' }] })).toEqual(['input.closed.0.to ENDS_BEFORE_IT_BEGINS']);
    expect(await refused({ closed: [{ from: '2026-02-30', to: '2026-12-23' }] })).toHaveLength(1);
    expect(await refused({ email: 'keine' })).toEqual(['input.email IS_EMAIL']);
    expect(await refused({ people: [{ name: ' ', email: 'keine' }] })).toEqual(expect.arrayContaining(['input.people.0.name LENGTH', 'input.people.0.email IS_EMAIL']));
    expect(await refused({ place: 'x'.repeat(501) })).toEqual(['input.place MAX_LENGTH']);
    expect(await agencyOf()).toEqual(before);
  });
});
