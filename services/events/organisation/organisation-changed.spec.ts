import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { type Jobs, openJobs } from '../../shared/jobs.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { anEvent } from '../testing/rows.ts';
import { type EventsWorld, eventsWorld } from '../testing/world.ts';
import { startOrganisationWorker } from './organisation-changed.ts';

const [club, other, opportunity] = [anId(), anId(), anId()];
const evening = anEvent(3, { title: 'Leseabend', organisationId: club, opportunityId: opportunity });
const choir = anEvent(4, { title: 'Chorprobe', organisationId: other });

let world: EventsWorld;
let jobs: Jobs;
beforeAll(async () => {
  world = await eventsWorld([evening, choir]);
  jobs = await openJobs({ databaseUrl: world.database.urls.events, logger: pino({ level: 'silent' }) });
  await startOrganisationWorker({ db: world.db, jobs });
});
afterAll(async () => {
  await jobs.stop();
  await world.close();
});

async function hear(status: string, version: number): Promise<void> {
  await jobs.enqueue(world.db.manager, 'organisation.changed.events', { organisations: [{ id: club, status, version }] });
  await eventually('the news is taken in', async () => {
    const [waiting] = await world.db.query(`SELECT count(*)::int AS count FROM jobs.job WHERE name = 'organisation.changed.events' AND state <> 'completed'`);
    return waiting.count === 0;
  });
}

const EVERYWHERE = `query($id: ID, $slug: String, $representations: [_Any!]!) {
  events { totalCount nodes { title } } byId: event(id: $id) { title } bySlug: event(slug: $slug) { title }
  _entities(representations: $representations) { ... on Event { title } ... on Organisation { events { totalCount nodes { title } } } ... on Opportunity { upcomingEvents { title } } } }`;

async function seen(): Promise<string[]> {
  const representations = [{ __typename: 'Event', id: evening.id }, { __typename: 'Organisation', id: club }, { __typename: 'Opportunity', id: opportunity }];
  const { data, errors } = await world.ask(EVERYWHERE, { id: evening.id, slug: evening.slug, representations });
  expect(errors).toBeUndefined();
  return JSON.stringify(data).match(/Leseabend|Chorprobe|"totalCount":\d/g) ?? [];
}

const EVERY_DOOR = ['"totalCount":2', 'Leseabend', 'Chorprobe', 'Leseabend', 'Leseabend', 'Leseabend', '"totalCount":1', 'Leseabend', 'Leseabend'];
const NO_DOOR = ['"totalCount":1', 'Chorprobe', '"totalCount":0'];

describe('the events of an organisation', () => {
  test('are seen while nothing is known against it, vanish at every door when it is suspended, and come back with it', async () => {
    expect(await seen()).toEqual(EVERY_DOOR);
    await hear('SUSPENDED', 3);
    expect(await seen()).toEqual(NO_DOOR);
    await hear('VERIFIED', 4);
    expect(await seen()).toEqual(EVERY_DOOR);
  });

  test('do not follow news that is older than what is known', async () => {
    await hear('SUSPENDED', 6);
    await hear('VERIFIED', 5);
    expect(await seen()).toEqual(NO_DOOR);
  });
});
