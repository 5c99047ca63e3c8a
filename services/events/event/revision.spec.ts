import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anEvent, inHours } from '../testing/rows.ts';
import { type EventsWorld, eventsWorld } from '../testing/world.ts';
import { upsertEvents } from './event.repository.ts';

const meeting = anEvent(-1);
let world: EventsWorld;
beforeAll(async () => {
  world = await eventsWorld([meeting]);
});
afterAll(() => world.close());

test('an event tells calendars how often it was changed, by what they show and nothing else', async () => {
  const revision = async () => (await world.ask<{ event: { sequence: number; updatedAt: string } }>('query($id: ID) { event(id: $id) { sequence updatedAt } }', { id: meeting.id })).data.event;
  const first = await revision();
  expect(first.sequence).toBe(0);
  await upsertEvents(world.db, [{ ...meeting, description: 'Neu geschrieben', capacity: 12 }]);
  await upsertEvents(world.db, [{ ...meeting, description: 'Neu geschrieben', capacity: 12 }]);
  expect(await revision()).toEqual(first);
  await upsertEvents(world.db, [{ ...meeting, startsAt: inHours(-0.5) }]);
  const moved = await revision();
  expect(moved.sequence).toBe(1);
  expect(Date.parse(moved.updatedAt)).toBeGreaterThan(Date.parse(first.updatedAt));
  await upsertEvents(world.db, [meeting]);
  expect((await revision()).sequence).toBe(2);
});

test('an event that is public tells from when it was moved at first, until it is moved back; a draft does not', async () => {
  const [shown, draft] = [anEvent(24), anEvent(24, { status: 'DRAFT' })];
  await upsertEvents(world.db, [shown, draft]);
  const movedFrom = async () => (await world.ask<{ event: { movedFrom: string | null } }>('query($id: ID) { event(id: $id) { movedFrom } }', { id: shown.id })).data.event.movedFrom;
  expect(await movedFrom()).toBeNull();
  for (const hours of [48, 72]) {
    await upsertEvents(world.db, [{ ...shown, startsAt: inHours(hours), endsAt: inHours(hours + 2) }, { ...draft, startsAt: inHours(hours), endsAt: inHours(hours + 2) }]);
    expect(await movedFrom()).toBe(inHours(24).toISOString());
  }
  await upsertEvents(world.db, [{ ...draft, status: 'PUBLISHED' }]);
  expect(await world.db.query('SELECT moved_from FROM events WHERE id = $1', [draft.id])).toEqual([{ moved_from: null }]);
  await upsertEvents(world.db, [shown]);
  expect(await movedFrom()).toBeNull();
});
