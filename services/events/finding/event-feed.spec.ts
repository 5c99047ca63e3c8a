import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { recordStatements } from '../../shared/testing/statements.ts';
import { anEvent, inHours } from '../testing/rows.ts';
import { type EventsWorld, eventsWorld } from '../testing/world.ts';

const FEED = 'query($filter: EventFilter, $first: Int) { eventFeed(filter: $filter, first: $first) { title } }';
const COUNT = 130;

let world: EventsWorld;
beforeAll(async () => {
  world = await eventsWorld([
    ...Array.from({ length: COUNT }, (_, index) => anEvent(index + 1, { title: `Termin ${index}` })),
    anEvent(-48, { title: 'Ausstellung', endsAt: inHours(48) }),
    anEvent(5, { title: 'Entwurf', status: 'DRAFT' }),
  ]);
});
afterAll(() => world.close());

const feed = (variables: Record<string, unknown>) => world.ask<{ eventFeed: { title: string }[] }>(FEED, variables);

test('a feed has the public events by start, more than a page of them, by one statement that counts nothing', async () => {
  const statements = recordStatements(world.db);
  const { data } = await feed({ first: 2000 });
  expect(data.eventFeed.map(({ title }) => title)).toEqual(['Ausstellung', ...Array.from({ length: COUNT }, (_, index) => `Termin ${index}`)]);
  expect(statements).toHaveLength(1);
});

test('a feed is narrowed like the list, and ends where it is asked to', async () => {
  expect((await feed({ first: 2, filter: { text: 'Termin' } })).data.eventFeed).toEqual([{ title: 'Termin 0' }, { title: 'Termin 1' }]);
});

test('a feed of nothing, or of more than 2,000, is refused', async () => {
  for (const first of [0, 2001]) expect(problemsOf(await feed({ first }))).toEqual(['first OUT_OF_RANGE']);
});
