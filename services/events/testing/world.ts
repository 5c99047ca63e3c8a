import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../ops/testing/database.ts';
import { loadGazetteer } from '../../opportunities/place/gazetteer.ts';
import type { Jobs } from '../../shared/jobs.ts';
import { type Ask, asker } from '../../shared/testing/ask.ts';
import { openDatabase } from '../database.ts';
import { upsertEvents } from '../event/event.repository.ts';
import type { Event } from '../event/event.ts';
import { buildEventsSubgraph } from '../subgraph.ts';
import { NOW } from './rows.ts';

export const SECRET = 'a secret of the tests of events';

/** For tests: the events subgraph on a database of its own, its clock standing at NOW. */
export interface EventsWorld {
  readonly database: TestDatabase;
  readonly db: DataSource;
  readonly ask: Ask;
  close(): Promise<void>;
}

export async function eventsWorld(events: readonly Event[], jobs: Pick<Jobs, 'enqueue'> = { enqueue: () => Promise.resolve() }): Promise<EventsWorld> {
  const database = await testDatabase();
  const db = await openDatabase({ url: database.urls.events }).initialize();
  await upsertEvents(db, events);
  const subgraph = await buildEventsSubgraph({ db, jobs, secret: SECRET, findPlace: loadGazetteer().find, now: () => NOW });
  return {
    database,
    db,
    ask: asker(subgraph),
    async close() {
      await subgraph.close();
      await database.drop();
    },
  };
}
