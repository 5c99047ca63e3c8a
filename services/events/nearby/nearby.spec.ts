import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { recordStatements } from '../../shared/testing/statements.ts';
import { saveKnownOrganisations } from '../organisation/known-organisation.repository.ts';
import { anEvent } from '../testing/rows.ts';
import { type EventsWorld, eventsWorld } from '../testing/world.ts';

const at = (town: string, latitude: number, longitude: number) => ({ street: null, postalCode: null, town, latitude, longitude });
const bitburg = at('Bitburg', 49.9679, 6.5273);
const prüm = at('Prüm', 50.2085, 6.4212);
const trier = at('Trier', 49.7596, 6.6439);
const [club, parish, suspended] = [anId(), anId(), anId()];
const reading = anId();
const DAY = 24;

const meeting = anEvent(1 * DAY, { title: 'Offener Treff', organisationId: club, location: bitburg, opportunityId: reading });
const online = anEvent(2 * DAY, { title: 'Online', organisationId: club, attendance: 'REMOTE' });
const fiji = anEvent(1 * DAY, { title: 'Östlich der Datumsgrenze', location: at('Taveuni', -16.8, 179.99) });
const events = [
  meeting, online, fiji,
  anEvent(8 * DAY, { title: 'offener treff', organisationId: club, location: bitburg }),
  anEvent(2 * DAY, { title: 'Offener Treff', organisationId: parish, location: bitburg }),
  anEvent(9 * DAY, { title: 'Offener Treff', organisationId: parish, location: bitburg }),
  anEvent(20 * DAY, { title: 'Spät', organisationId: club, location: bitburg }),
  anEvent(1 * DAY, { title: 'Im Nachbarort', organisationId: parish, location: at('Irrel', 49.8466, 6.4561) }),
  anEvent(1 * DAY, { title: 'Zu weit', organisationId: parish, location: prüm }),
  anEvent(1 * DAY, { title: 'Fällt aus', status: 'CANCELLED', organisationId: parish, location: bitburg }),
  anEvent(1 * DAY, { title: 'Entwurf', status: 'DRAFT', organisationId: parish, location: bitburg }),
  anEvent(1 * DAY, { title: 'Gesperrt', organisationId: suspended, location: bitburg }),
  anEvent(-3 * DAY, { title: 'Vorbei', organisationId: parish, location: bitburg }),
  anEvent(-1, { title: 'Läuft', organisationId: parish, location: bitburg }),
  anEvent(1 * DAY, { title: 'Westlich der Datumsgrenze', location: at('Rabi', -16.8, -179.99) }),
];

let world: EventsWorld;
beforeAll(async () => {
  world = await eventsWorld(events);
  await saveKnownOrganisations(world.db, [{ id: suspended, status: 'SUSPENDED', version: 1 }]);
});
afterAll(() => world.close());

type Nearby = readonly { readonly distanceKm: number; readonly event: { readonly title: string } }[];

async function near({ slug }: { slug: string }, first = 20): Promise<Nearby> {
  const { data, errors } = await world.ask<{ event: { nearby: Nearby } }>('query($slug: String!, $first: Int!) { event(slug: $slug) { nearby(first: $first) { distanceKm event { title } } } }', { slug, first });
  expect(errors).toBeUndefined();
  return data.event.nearby;
}

const OF_OPPORTUNITIES = `query($representations: [_Any!]!, $first: Int!) {
  _entities(representations: $representations) { ... on Opportunity { nearbyEvents(first: $first) { distanceKm event { title } } } } }`;

async function nearOpportunities(places: readonly (object | null)[], first = 20) {
  const representations = places.map((place) => ({ __typename: 'Opportunity', id: reading, place }));
  const { data, errors } = await world.ask<{ _entities: { nearbyEvents: Nearby }[] }>(OF_OPPORTUNITIES, { representations, first });
  expect(errors).toBeUndefined();
  return data._entities.map(({ nearbyEvents }) => nearbyEvents.map(({ event }) => event.title));
}

const titlesOf = (nearby: Nearby) => nearby.map(({ event }) => event.title);

describe('other dates around an event', () => {
  test('are near and soon, each title of an organisation once, without itself and its own other times', async () => {
    expect(titlesOf(await near(meeting))).toEqual(['Läuft', 'Offener Treff', 'Im Nachbarort', 'Spät']);
    expect(titlesOf(await near(meeting, 2))).toEqual(['Läuft', 'Offener Treff']);
  });

  test('say how far away they are', async () => {
    const distances = new Map((await near(meeting)).map(({ distanceKm, event }) => [event.title, distanceKm]));
    expect(distances.get('Offener Treff')).toBeCloseTo(0, 6);
    expect(distances.get('Im Nachbarort')).toBeCloseTo(14.4, 0);
  });

  test('reach across the date line', async () => {
    expect(await near(fiji)).toEqual([{ event: { title: 'Westlich der Datumsgrenze' }, distanceKm: expect.closeTo(2.1, 1) }]);
  });

  test('are none where an event has no place', async () => {
    expect(await near(online)).toEqual([]);
  });

  test('refuse a number that nobody needs', async () => {
    for (const first of [0, 21]) {
      expect(problemsOf(await world.ask('query($slug: String!, $first: Int!) { event(slug: $slug) { nearby(first: $first) { distanceKm } } }', { slug: online.slug, first }))).toEqual(['first OUT_OF_RANGE']);
    }
  });
});

describe('dates of others around an opportunity', () => {
  test('are around its place, without its own', async () => {
    const [around] = await nearOpportunities([bitburg]);
    expect(around).toEqual(['Läuft', 'Offener Treff', 'offener treff', 'Im Nachbarort', 'Spät']);
  });

  test('are none without a place, and none where nothing takes place', async () => {
    expect(await nearOpportunities([null, { latitude: 89.9999, longitude: 0 }, { latitude: -90, longitude: 180 }])).toEqual([[], [], []]);
  });

  test('take one statement for however many opportunities', async () => {
    const statements = recordStatements(world.db);
    expect((await nearOpportunities([bitburg, prüm, trier], 1)).map(([first]) => first)).toEqual(['Läuft', 'Zu weit', 'Im Nachbarort']);
    expect(statements).toHaveLength(1);
  });
});
