import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addressKeyOf, eraseInSubgraph } from '../../shared/erasure.ts';
import { hashOfAddress } from '../../shared/kept-data.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { KEPT } from '../privacy/kept-data.ts';
import { cancelRegistration } from '../registration/leave.ts';
import { aParty, aTraining, type RegistrationWorld, registrationWorld, SECRET } from '../registration/registration.world.ts';
import { sweepRegistrations } from '../registration/sweep.ts';

const SET = 'mutation($input: SetPersonalCalendarInput!) { setPersonalCalendar(input: $input) { calendar { token createdAt } } }';
const OWN = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Viewer { personalCalendar { token } } } }';
const READ = 'query($token: String!, $first: Int) { personalCalendar(token: $token) { registrations(first: $first) { status place event { title status } } } }';

describe('A personal calendar', () => {
  let world: RegistrationWorld;
  beforeAll(async () => {
    world = await registrationWorld();
  });
  afterAll(() => world.close());

  const set = async (viewer: Viewer, isOn: boolean) => (await world.ask<{ setPersonalCalendar: { calendar: { token: string } | null } }>(SET, { input: { isOn } }, viewer)).data.setPersonalCalendar.calendar?.token ?? null;
  const own = async (viewer: Viewer) => (await world.ask<{ _entities: [{ personalCalendar: { token: string } | null }] }>(OWN, { representations: [{ __typename: 'Viewer', id: viewer.id }] }, viewer)).data._entities[0].personalCalendar?.token ?? null;
  interface Own { status: string; place: number | null; event: { title: string; status: string } }
  const read = async (token: string | null) => (await world.ask<{ personalCalendar: { registrations: Own[] } | null }>(READ, { token, first: 100 })).data.personalCalendar?.registrations ?? null;

  test('is off until it is switched on, and then has an address that a new one or the end of it make worthless', async () => {
    const viewer = aViewer();
    expect(await own(viewer)).toBeNull();
    const first = await set(viewer, true);
    expect([await own(viewer), await read(first)]).toEqual([first, []]);
    const second = await set(viewer, true);
    expect([second === first, await own(viewer), await read(first), await read(second)]).toEqual([false, second, null, []]);
    expect([await set(viewer, false), await own(viewer), await read(second)]).toEqual([null, null, null]);
  });

  test('has what is under way and what was cancelled by others, by start, of the account and of its address, and nothing of anybody else', async () => {
    const training = (title: string, days: number, capacity = 5) => aTraining(world, capacity, { title, startsAt: new Date(world.now().getTime() + days * 86_400_000), endsAt: new Date(world.now().getTime() + (days + 1) * 86_400_000) });
    const [later, soon, off, given] = [await training('Später', 4, 1), await training('Bald', 1), await training('Fällt aus', 2), await training('Doch nicht', 3)] as const;
    await aParty(world, later);
    const { viewer } = await aParty(world, later);
    for (const event of [soon, off]) await aParty(world, event, 1, viewer);
    const { id } = await aParty(world, given, 1, viewer);
    await cancelRegistration(world.desk, viewer, { id });
    await world.db.query('UPDATE registrations SET person_id = NULL WHERE event_id = $1', [soon]);
    await world.db.query(`UPDATE events SET status = 'CANCELLED' WHERE id = ANY($1)`, [[off, given]]);
    await sweepRegistrations(world.desk);
    expect(await read(await set(viewer, true))).toEqual([
      { status: 'REGISTERED', place: null, event: { title: 'Bald', status: 'PUBLISHED' } },
      { status: 'CANCELLED', place: null, event: { title: 'Fällt aus', status: 'CANCELLED' } },
      { status: 'WAITING', place: 1, event: { title: 'Später', status: 'PUBLISHED' } },
    ]);
    expect(await read(await set(aViewer(), true))).toEqual([]);
  });

  test('is nobody’s whose token is made up, and whoever is not signed in has none', async () => {
    expect([await read(''), await read('x'.repeat(43)), await read("' OR 1=1 --")]).toEqual([null, null, null]);
    expect((await world.ask(SET, { input: { isOn: true } })).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    const token = await set(aViewer(), true);
    expect((await world.ask(READ, { token, first: 501 })).errors?.[0]?.extensions?.['fields']).toMatchObject([{ path: 'first', code: 'OUT_OF_RANGE' }]);
  });

  test('keeps no token, and goes with the person', async () => {
    const viewer = aViewer();
    const token = await set(viewer, true);
    const [row] = await world.db.query('SELECT c::text AS text FROM personal_calendars c WHERE person_id = $1', [viewer.id]);
    expect([row.text.includes(token), row.text.includes(Buffer.from(String(token), 'base64url').toString('hex'))]).toEqual([false, false]);
    const key = addressKeyOf(SECRET);
    await eraseInSubgraph({ subgraph: 'events', kept: KEPT, db: world.db, jobs: world.jobs, key }, { id: viewer.id, addressHash: hashOfAddress(viewer.email ?? '', key) });
    expect([await own(viewer), await read(token)]).toEqual([null, null]);
  });
});
