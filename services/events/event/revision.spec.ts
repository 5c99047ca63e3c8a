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
