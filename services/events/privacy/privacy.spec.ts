import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { addressKeyOf, eraseInSubgraph } from '../../shared/erasure.ts';
import { hashOfAddress } from '../../shared/kept-data.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { unlistedColumns } from '../../shared/testing/personal-columns.ts';
import { aParty, aTraining, type RegistrationWorld, registrationWorld, SECRET, standing } from '../registration/registration.world.ts';
import { RegistrationQueue } from '../registration/registration.codes.ts';
import { type EventsWorld, eventsWorld } from '../testing/world.ts';
import { KEPT } from './kept-data.ts';

let world: EventsWorld;
beforeAll(async () => {
  world = await eventsWorld([]);
});
afterAll(() => world.close());

test('what this subgraph keeps of people is listed column by column, so that export and erasure find it', async () => {
  // Organisations have names, so have their calendars, and what they wrote to many is theirs; `moderated_by` is a decision and no person.
  expect(await unlistedColumns(world.db, 'events', KEPT, ['migrations.name', 'calendar_sources.name', 'calendar_imports.name', 'known_organisations.name', 'event_messages.text', 'events.moderated_by'])).toEqual([]);
});

test('what it keeps of the viewer is handed out to themselves, and to nobody else', async () => {
  const ENTITY = 'query A($representations: [_Any!]!) { _entities(representations: $representations) { ... on Viewer { personalDataInEvents } } }';
  const viewer = aViewer();
  const representations = [{ __typename: 'Viewer', id: viewer.id }];
  expect((await world.ask(ENTITY, { representations }, viewer)).data).toEqual({ _entities: [{ personalDataInEvents: [] }] });
  expect((await world.ask(ENTITY, { representations }, aViewer())).data).toEqual({ _entities: [null] });
});

test('what somebody wrote to guests of an organisation is handed out to them; it stays with the organisation, and who wrote it is gone', async () => {
  const registrations: RegistrationWorld = await registrationWorld();
  const { db, jobs } = registrations;
  const organisationId = anId();
  const author = aViewer({ memberships: [aMembership(organisationId)] });
  const event = await aTraining(registrations, 3, { organisationId });
  await aParty(registrations, event);
  const WRITE = 'mutation($input: WriteToRegisteredInput!) { writeToRegistered(input: $input) { message { id } } }';
  expect((await registrations.ask(WRITE, { input: { eventId: event, text: 'Bis morgen!', idempotencyKey: 'a message' } }, author)).errors).toBeUndefined();
  const ENTITY = 'query A($representations: [_Any!]!) { _entities(representations: $representations) { ... on Viewer { personalDataInEvents } } }';
  const { data } = await registrations.ask<{ _entities: [{ personalDataInEvents: object[] }] }>(ENTITY, { representations: [{ __typename: 'Viewer', id: author.id }] }, author);
  expect(data._entities[0].personalDataInEvents).toMatchObject([{ table: 'event_messages', rows: [{ event_id: event, text: 'Bis morgen!' }] }]);
  const key = addressKeyOf(SECRET);
  await eraseInSubgraph({ subgraph: 'events', kept: KEPT, db, jobs, key }, { id: author.id, addressHash: hashOfAddress(author.email ?? '', key) });
  expect(await db.query('SELECT text, written_by, idempotency_key FROM event_messages')).toEqual([{ text: 'Bis morgen!', written_by: null, idempotency_key: null }]);
  expect(await db.query('SELECT 1 FROM jobs.job WHERE name = $1', [RegistrationQueue.MAIL])).toHaveLength(2);
  await registrations.close();
});

test('registrations go whole, with their mails and the seats that they held, and nobody else’s', async () => {
  const registrations: RegistrationWorld = await registrationWorld();
  const { db, jobs } = registrations;
  const event = await aTraining(registrations, 3);
  const { viewer } = await aParty(registrations, event, 2);
  await aParty(registrations, event);
  const ENTITY = 'query A($representations: [_Any!]!) { _entities(representations: $representations) { ... on Viewer { personalDataInEvents } } }';
  const { data } = await registrations.ask<{ _entities: [{ personalDataInEvents: { table: string; rows: unknown[] }[] }] }>(ENTITY, { representations: [{ __typename: 'Viewer', id: viewer.id }] }, viewer);
  expect(data._entities[0].personalDataInEvents.map(({ table, rows }) => [table, rows.length])).toEqual([['registration_mails', 1], ['registrations', 1]]);
  const key = addressKeyOf(SECRET);
  await eraseInSubgraph({ subgraph: 'events', kept: KEPT, db, jobs, key }, { id: viewer.id, addressHash: hashOfAddress(viewer.email ?? '', key) });
  expect(await standing(registrations, event)).toEqual({ taken: 1, statuses: ['REGISTERED'] });
  expect(await db.query('SELECT 1 FROM jobs.job WHERE name = $1', [RegistrationQueue.MAIL])).toHaveLength(1);
  await registrations.close();
});
