import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { unlistedColumns } from '../../shared/testing/personal-columns.ts';
import { type EventsWorld, eventsWorld } from '../testing/world.ts';
import { KEPT } from './kept-data.ts';

let world: EventsWorld;
beforeAll(async () => {
  world = await eventsWorld([]);
});
afterAll(() => world.close());

test('what this subgraph keeps of people is listed column by column, so that export and erasure find it', async () => {
  expect(await unlistedColumns(world.db, 'events', KEPT, ['migrations.name'])).toEqual([]);
});

test('what it keeps of the viewer is handed out to themselves, and to nobody else', async () => {
  const ENTITY = 'query A($representations: [_Any!]!) { _entities(representations: $representations) { ... on Viewer { personalDataInEvents } } }';
  const viewer = aViewer();
  const representations = [{ __typename: 'Viewer', id: viewer.id }];
  expect((await world.ask(ENTITY, { representations }, viewer)).data).toEqual({ _entities: [{ personalDataInEvents: [] }] });
  expect((await world.ask(ENTITY, { representations }, aViewer())).data).toEqual({ _entities: [null] });
});
