import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { recordStatements } from '../../shared/testing/statements.ts';
import { anEvent, inHours } from '../testing/rows.ts';
import { type EventsWorld, eventsWorld } from '../testing/world.ts';

const [club, parish, lonely] = [anId(), anId(), anId()];
const [reading, driving] = [anId(), anId()];
const network = anId();
const prüm = { street: 'Hahnplatz 1', postalCode: '54595', town: 'Prüm', latitude: 50.2, longitude: 6.42 };
const festival = anEvent(3, {
  title: 'Lesefest', slug: 'lesefest', kind: 'FESTIVAL', organisationId: club, opportunityId: reading, networkId: network, location: prüm, venue: 'Bücherei', description: '*Hallo*', interestIds: ['culture'], capacity: 80,
});
const cancelled = anEvent(4, { title: 'Wanderung', status: 'CANCELLED', cancellationReason: 'Sturm', organisationId: parish });
const online = anEvent(6, { title: 'Schulung 100%', kind: 'TRAINING', attendance: 'REMOTE', onlineUrl: 'https://treff.example/raum', organisationId: club, opportunityId: reading });
const running = anEvent(-1, { title: 'Läuft schon', organisationId: club });
const twins = [anEvent(5, { title: 'Zwilling', organisationId: parish }), anEvent(5, { title: 'Zwilling', organisationId: club, opportunityId: driving })];
const over = [anEvent(-5, { title: 'Vorbei', organisationId: club }), anEvent(-2, { title: 'Gerade vorbei', organisationId: club, opportunityId: reading }), anEvent(-50, { title: 'Lange vorbei', status: 'PAST' })];
const draft = anEvent(2, { title: 'Entwurf', status: 'DRAFT', organisationId: club, opportunityId: reading });

let world: EventsWorld;
beforeAll(async () => {
  world = await eventsWorld([online, draft, ...over, ...twins, cancelled, festival, running]);
});
afterAll(() => world.close());

interface Page {
  readonly totalCount: number;
  readonly nodes: { id: string; title: string }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const LIST = 'query($filter: EventFilter, $first: Int! = 100, $after: String) { events(filter: $filter, first: $first, after: $after) { totalCount nodes { id title } pageInfo { hasNextPage endCursor } } }';

async function titles(filter: object): Promise<string[]> {
  const { data, errors } = await world.ask<{ events: Page }>(LIST, { filter });
  expect(errors).toBeUndefined();
  expect(data.events.totalCount).toBe(data.events.nodes.length);
  return data.events.nodes.map(({ title }) => title);
}

const upcoming = ['Läuft schon', 'Lesefest', 'Wanderung', 'Zwilling', 'Zwilling', 'Schulung 100%'];

describe('the list of events', () => {
  test('has by start what is not over yet, the cancelled too, and no drafts', async () => {
    expect(await titles({})).toEqual(upcoming);
  });

  test('pages through without gaps or repeats, also where events begin together', async () => {
    for (const first of [1, 2, 4]) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { data }: { data: { events: Page } } = await world.ask<{ events: Page }>(LIST, { first, after });
        expect(data.events.totalCount).toBe(6);
        seen.push(...data.events.nodes.map(({ id }) => id));
        after = data.events.pageInfo.endCursor;
        more = data.events.pageInfo.hasNextPage;
      }
      expect(new Set(seen).size).toBe(6);
      expect(seen).toHaveLength(6);
    }
  });

  test('goes back in time when it is asked to, and ends before a moment', async () => {
    expect(await titles({ from: inHours(-100).toISOString() })).toEqual(['Lange vorbei', 'Vorbei', 'Gerade vorbei', ...upcoming]);
    expect(await titles({ from: inHours(0).toISOString(), until: inHours(4).toISOString() })).toEqual(['Läuft schon', 'Lesefest']);
    expect(await titles({ from: inHours(9).toISOString() })).toEqual([]);
    expect(await titles({ from: '9999-12-31T23:59:59Z', until: '0000-01-01T00:00:00Z' })).toEqual([]);
  });

  test('finds all words in title, summary or town, whatever their accents, and wildcards as they are', async () => {
    expect(await titles({ text: 'LESE prum' })).toEqual(['Lesefest']);
    expect(await titles({ text: 'lauft' })).toEqual(['Läuft schon']);
    expect(await titles({ text: '%' })).toEqual(['Schulung 100%']);
    for (const text of ['_', '\\', "%_\\':*&|!()", 'Entwurf']) expect(await titles({ text })).toEqual([]);
  });

  test('finds any of the kinds and ways to attend, and what is of a network or an organisation; empty lists say nothing', async () => {
    expect(await titles({ kinds: ['FESTIVAL', 'TRAINING'] })).toEqual(['Lesefest', 'Schulung 100%']);
    expect(await titles({ attendance: ['REMOTE', 'MIXED'] })).toEqual(['Schulung 100%']);
    expect(await titles({ network })).toEqual(['Lesefest']);
    expect(await titles({ organisation: parish })).toEqual(['Wanderung', 'Zwilling']);
    expect(await titles({ organisation: anId() })).toEqual([]);
    expect(await titles({ kinds: [], attendance: [], network: null, organisation: null, text: null, from: null, until: null })).toEqual(upcoming);
  });

  test('refuses what cannot be meant, and names it', async () => {
    const refused = async (variables: object): Promise<string[]> => problemsOf(await world.ask(LIST, { ...variables }));
    const forged = (values: unknown): string => Buffer.from(JSON.stringify(values)).toString('base64url');
    for (const first of [0, 101, -1]) expect(await refused({ first })).toEqual(['first OUT_OF_RANGE']);
    for (const after of ['x', forged([1, 2]), forged(['2026-02-30T00:00:00.000Z', anId()]), forged(['2026-11-22T12:00:00.000Z', 'x'])]) expect(await refused({ after })).toEqual(['after FORGED_CURSOR']);
    expect(await refused({ filter: { text: 'x'.repeat(10_000) } })).toEqual(['filter.text MAX_LENGTH']);
    expect(await refused({ filter: { text: 'a\u0000' } })).toEqual(['filter.text NUL_CHARACTER']);
    expect(await refused({ filter: { network: 'bitburg', organisation: 'x' } })).toContain('filter.network UNKNOWN');
    expect(await refused({ filter: { kinds: ['ORGY'] } })).toEqual(['filter.kinds.0 UNKNOWN_VALUE']);
    for (const from of ['yesterday', '2026-02-30T00:00:00Z', '2026-11-22', 7e20]) expect(await refused({ filter: { from } })).toEqual(['filter.from WRONG_TYPE']);
  });
});

const ONE = 'query($id: ID, $slug: String) { event(id: $id, slug: $slug) { id } }';

describe('one event', () => {
  test('shows what, when and where', async () => {
    const { data, errors } = await world.ask(
      `{ event(slug: "lesefest") { id kind status title summary description startsAt endsAt timeZone allDay attendance venue address { street postalCode town latitude longitude }
        onlineUrl interests { id } capacity cancellationReason organisation { id } opportunity { id } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data['event']).toEqual({
      id: festival.id, kind: 'FESTIVAL', status: 'PUBLISHED', title: 'Lesefest', summary: 'Wir treffen uns.', description: '*Hallo*', startsAt: inHours(3).toISOString(), endsAt: inHours(5).toISOString(),
      timeZone: 'Europe/Berlin', allDay: false, attendance: 'ON_SITE', venue: 'Bücherei', address: prüm, onlineUrl: null, interests: [{ id: 'culture' }], capacity: 80, cancellationReason: null,
      organisation: { id: club }, opportunity: { id: reading },
    });
  });

  test('may take place nowhere but online, or not at all', async () => {
    const query = 'query($id: ID) { event(id: $id) { status cancellationReason address { town } onlineUrl opportunity { id } } }';
    expect((await world.ask(query, { id: online.id })).data['event']).toMatchObject({ address: null, onlineUrl: 'https://treff.example/raum' });
    expect((await world.ask(query, { id: cancelled.id })).data['event']).toMatchObject({ status: 'CANCELLED', cancellationReason: 'Sturm', opportunity: null });
  });

  test('is found by id or slug, over or not, and not asked for by both or neither', async () => {
    for (const variables of [{ id: festival.id }, { slug: 'lesefest' }, { slug: 'lesefest', id: null }]) expect((await world.ask(ONE, variables)).data).toEqual({ event: { id: festival.id } });
    for (const { id } of over) expect((await world.ask(ONE, { id })).data).toEqual({ event: { id } });
    for (const variables of [{}, { id: festival.id, slug: 'lesefest' }]) expect(problemsOf(await world.ask(ONE, variables))).toEqual(['id ONE_OF']);
  });

  test('is not there when it is a draft, or nobody is called that', async () => {
    for (const variables of [{ id: draft.id }, { slug: draft.slug }, { id: anId() }, { id: 'x' }, { slug: '%' }]) expect(await world.ask(ONE, variables)).toEqual({ data: { event: null }, errors: undefined });
  });
});

describe('the events of others', () => {
  const ENTITIES = `query($representations: [_Any!]!, $first: Int!, $after: String) { _entities(representations: $representations) {
    ... on Organisation { events(first: $first, after: $after) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } } ... on Opportunity { upcomingEvents(first: $first) { title } } ... on Event { title } } }`;
  const entities = async (__typename: string, ids: readonly string[], page: { first: number; after?: string | null }) => {
    const { data, errors } = await world.ask<{ _entities: ({ events: Page; upcomingEvents: { title: string }[]; title: string } | null)[] }>(ENTITIES, { representations: ids.map((id) => ({ __typename, id })), ...page });
    expect(errors).toBeUndefined();
    return data._entities;
  };

  test('are those of each organisation that are not over, page by page', async () => {
    const [ofClub, ofParish, ofLonely, ofNobody] = await entities('Organisation', [club, parish, lonely, 'no uuid'], { first: 3 });
    expect(ofClub?.events).toMatchObject({ totalCount: 4, nodes: [{ title: 'Läuft schon' }, { title: 'Lesefest' }, { title: 'Zwilling' }], pageInfo: { hasNextPage: true } });
    expect(ofParish?.events).toMatchObject({ totalCount: 2, nodes: [{ title: 'Wanderung' }, { title: 'Zwilling' }], pageInfo: { hasNextPage: false } });
    for (const none of [ofLonely, ofNobody]) expect(none?.events).toMatchObject({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    const [rest] = await entities('Organisation', [club], { first: 3, after: ofClub?.events.pageInfo.endCursor ?? null });
    expect(rest?.events).toMatchObject({ totalCount: 4, nodes: [{ title: 'Schulung 100%' }], pageInfo: { hasNextPage: false } });
  });

  test('are the next ones of each opportunity', async () => {
    const found = await entities('Opportunity', [reading, driving, lonely, 'no uuid'], { first: 1 });
    expect(found.map((opportunity) => opportunity?.upcomingEvents)).toEqual([[{ title: 'Lesefest' }], [{ title: 'Zwilling' }], [], []]);
    expect((await entities('Opportunity', [reading], { first: 20 }))[0]?.upcomingEvents).toEqual([{ title: 'Lesefest' }, { title: 'Schulung 100%' }]);
  });

  test('are resolved by reference, a draft to null', async () => {
    expect(await entities('Event', [festival.id, draft.id, 'x'], { first: 1 })).toEqual([{ title: 'Lesefest' }, null, null]);
  });

  test('of several lengths in one query are each as long as asked', async () => {
    const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Opportunity { one: upcomingEvents(first: 1) { title } two: upcomingEvents(first: 2) { title } } } }';
    const { data } = await world.ask(query, { r: [{ __typename: 'Opportunity', id: reading }] });
    expect(data['_entities']).toEqual([{ one: [{ title: 'Lesefest' }], two: [{ title: 'Lesefest' }, { title: 'Schulung 100%' }] }]);
  });

  test('refuse a page of no size and a forged cursor, which costs that list alone', async () => {
    const organisations = [{ __typename: 'Organisation', id: club }];
    for (const first of [0, 101, -1]) expect(problemsOf(await world.ask(ENTITIES, { representations: organisations, first }))).toEqual(['first OUT_OF_RANGE']);
    for (const first of [0, 21]) expect(problemsOf(await world.ask(ENTITIES, { representations: [{ __typename: 'Opportunity', id: reading }], first }))).toEqual(['first OUT_OF_RANGE']);
    const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Organisation { good: events { totalCount } bad: events(after: "x") { totalCount } } } }';
    const answer = await world.ask(query, { r: organisations });
    expect(answer.data['_entities']).toEqual([{ good: { totalCount: 4 }, bad: null }]);
    expect(problemsOf(answer)).toEqual(['after FORGED_CURSOR']);
  });

  test('cost as many statements for many owners as for one', async () => {
    const statements = recordStatements(world.db);
    const costOf = async (typename: string, ids: string[]): Promise<number> => {
      statements.length = 0;
      await entities(typename, ids, { first: 3 });
      return statements.length;
    };
    const many = [club, parish, lonely, ...Array.from({ length: 20 }, anId)];
    expect([await costOf('Organisation', [club]), await costOf('Organisation', many)]).toEqual([2, 2]);
    expect([await costOf('Opportunity', [reading]), await costOf('Opportunity', many)]).toEqual([1, 1]);
  });
});
