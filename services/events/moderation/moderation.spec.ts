import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { upsertEvents } from '../event/event.repository.ts';
import { type SeriesToWrite, writeSeries } from '../series/series.service.ts';
import { anEvent, NOW } from '../testing/rows.ts';
import { type EventsWorld, eventsWorld } from '../testing/world.ts';
import { lookAtEvent } from './look-at-event.ts';
import { applyDecision } from './moderation.worker.ts';

const networkId = anId();
const club = anId();
const member = aViewer({ memberships: [aMembership(club, { role: 'OWNER', networkId })] });
const coordinator = aViewer({ coordinates: [networkId] });

let world: EventsWorld;
const told: { queue: string; data: object }[] = [];
const jobs = { enqueue: async (_: unknown, queue: string, data: object | readonly object[]) => void told.push({ queue, data }) };
beforeAll(async () => {
  world = await eventsWorld([], jobs);
});
afterAll(() => world.close());

async function published(overrides: object = {}) {
  const event = anEvent(24, { organisationId: club, networkId, ...overrides });
  await upsertEvents(world.db, [event]);
  return event;
}
/** Ids of decisions grow. */
let count = 0;
const decisionId = () => `019f0000-0000-7000-8000-${String(++count).padStart(12, '0')}`;
async function apply(objectId: string, effect: 'NONE' | 'WITHHOLD' | 'RELEASE', overrides: object = {}) {
  told.length = 0;
  const decided = { decisionId: decisionId(), objectId, networkId, effect, ...overrides };
  await applyDecision({ db: world.db, jobs, now: () => NOW }, decided);
  return { decided, answer: told.find(({ queue }) => queue === 'moderation.applied')?.data };
}
const statusOf = async (id: string) => (await world.db.query('SELECT status FROM events WHERE id = $1', [id]))[0].status;

describe('an event that coordinators take down', () => {
  test('is found and seen by nobody but its members and them, says so by its slug, and comes back as it was', async () => {
    const { id, slug, title } = await published();
    const seen = async (viewer: Viewer) => (await world.ask<{ _entities: [{ status: string } | null]; eventIsWithheld: boolean }>('query($of: [_Any!]!, $slug: String!) { _entities(representations: $of) { ... on Event { status } } eventIsWithheld(slug: $slug) }', { of: [{ __typename: 'Event', id }], slug }, viewer)).data;
    const list = async () => (await world.ask<{ events: { nodes: { id: string }[] } }>('{ events(first: 100) { nodes { id } } }', {}, nobody())).data.events.nodes.map((event) => event.id);
    expect(await list()).toContain(id);
    expect((await apply(id, 'WITHHOLD')).answer).toMatchObject({ organisationId: club, title, slug });
    expect(await list()).not.toContain(id);
    for (const viewer of [nobody(), aViewer(), aViewer({ coordinates: [anId()] })]) expect(await seen(viewer)).toEqual({ _entities: [null], eventIsWithheld: true });
    for (const viewer of [member, coordinator]) expect((await seen(viewer))._entities).toEqual([{ status: 'WITHHELD' }]);
    await apply(id, 'RELEASE');
    expect(await seen(nobody())).toEqual({ _entities: [{ status: 'PUBLISHED' }], eventIsWithheld: false });
  });

  test('that was cancelled comes back as cancelled', async () => {
    const { id } = await published({ status: 'CANCELLED' });
    await apply(id, 'WITHHOLD');
    expect(await statusOf(id)).toBe('WITHHELD');
    await apply(id, 'RELEASE');
    expect(await statusOf(id)).toBe('CANCELLED');
  });

  test('goes with all dates of its series, those that are made later included, and they come back together', async () => {
    const { kind, status, title, summary, description, attendance, venue, location, onlineUrl, interestIds, capacity, cancellationReason, opportunityId } = anEvent(0, { title: 'Vorlesen' });
    const series: SeriesToWrite = {
      id: anId(), organisationId: club, startsAt: new Date('2026-10-06T16:00:00Z'), lengthDays: 0, lengthSeconds: 5400, timeZone: 'Europe/Berlin', allDay: false, rule: 'FREQ=WEEKLY', added: [], excluded: [],
      template: { kind, status, title, summary, description, attendance, venue, location, onlineUrl, interestIds, capacity, cancellationReason, opportunityId, networkId },
    };
    const write = (at: Date) => world.db.transaction((tx) => writeSeries(tx, at, series, []));
    const dates = async (): Promise<Record<string, number>> => Object.fromEntries((await world.db.query('SELECT status, count(*)::int AS count FROM events WHERE series_id = $1 GROUP BY 1', [series.id])).map((row: { status: string; count: number }) => [row.status, row.count]));
    await write(NOW);
    const [{ id }] = await world.db.query('SELECT id FROM events WHERE series_id = $1 ORDER BY starts_at OFFSET 3 LIMIT 1', [series.id]);
    const { PUBLISHED: made = 0 } = await dates();
    await apply(id, 'WITHHOLD');
    await write(new Date(NOW.getTime() + 70 * 86_400_000));
    const { WITHHELD: hidden = 0, ...others } = await dates();
    expect([hidden > made, others]).toEqual([true, {}]);
    await apply(id, 'RELEASE');
    expect(await dates()).toEqual({ PUBLISHED: hidden });
  });

  test('stays down whoever else writes it, and whatever older decision comes late or again', async () => {
    const event = await published();
    const early = decisionId();
    const { decided } = await apply(event.id, 'WITHHOLD');
    await upsertEvents(world.db, [Object.assign(event, { title: 'Aus dem Kalender' })]);
    expect(await statusOf(event.id)).toBe('WITHHELD');
    await apply(event.id, 'RELEASE', { decisionId: early });
    expect(await statusOf(event.id)).toBe('WITHHELD');
    await apply(event.id, 'RELEASE');
    expect((await apply(event.id, 'WITHHOLD', { decisionId: decided.decisionId })).answer).toMatchObject({ organisationId: club });
    expect(await statusOf(event.id)).toBe('PUBLISHED');
  });

  test('is one of their own network, and no draft; else nothing is done, and nobody is named', async () => {
    const [{ id }, draft] = [await published(), await published({ status: 'DRAFT' })];
    expect((await apply(id, 'WITHHOLD', { networkId: anId() })).answer).toEqual({ decisionId: expect.any(String), organisationId: null });
    expect((await apply(draft.id, 'WITHHOLD')).answer).toMatchObject({ organisationId: null });
    expect((await apply(anId(), 'NONE')).answer).toMatchObject({ organisationId: null });
    expect([await statusOf(id), await statusOf(draft.id)]).toEqual(['PUBLISHED', 'DRAFT']);
  });
});

describe('an event that is published or changed', () => {
  const look = async (event: Awaited<ReturnType<typeof published>>) => {
    told.length = 0;
    await world.db.transaction((tx) => lookAtEvent(tx, { jobs, now: () => NOW }, event));
    return told[0]?.data;
  };

  test('is told to the queue with what is conspicuous, and no word of it', async () => {
    const event = Object.assign(await published({ description: 'Ruf 06561 123456 oder post@verein.example' }), { version: 7 });
    expect(await look(event)).toEqual({ objectType: 'EVENT', objectId: event.id, networkId, organisationId: club, version: 7, at: NOW.toISOString(), flags: ['EMAIL_ADDRESS', 'PHONE_NUMBER'], fingerprint: expect.any(String) });
    expect(await look(Object.assign(event, { networkId: null }))).toBeUndefined();
  });

  test('is conspicuous when three other organisations of the network say the same, not when its own says it again', async () => {
    const description = 'Wir suchen Menschen, die Freude daran haben, mit anderen etwas auf die Beine zu stellen. ';
    for (const spaced of [description, description.toUpperCase(), description.replaceAll(' ', '\n')]) await published({ description: spaced });
    const own = await published({ description });
    expect(await look(own)).toMatchObject({ flags: [] });
    for (const spaced of [description, description.toUpperCase(), description.replaceAll(' ', '\n')]) await published({ description: spaced, organisationId: anId() });
    expect(await look(own)).toMatchObject({ flags: ['REPEATED'] });
  });

  test('comes before the coordinators when its organisation publishes it, and again when it is changed while it is taken down', async () => {
    const deed = async (name: string, type: string, input: object) => {
      const answer = await world.ask<{ done: { event: { id: string; version: number } } }>(`mutation($input: ${type}!) { done: ${name}(input: $input) { event { id version } } }`, { input }, member);
      expect(problemsOf(answer)).toEqual([]);
      return answer.data.done.event;
    };
    const fields = { kind: 'MEETING', title: 'Lesekreis', summary: 'Wir lesen.', description: 'Mehr auf https://lesen.example', startsAt: '2026-12-05T10:00', endsAt: '2026-12-05T12:00', interests: ['reading-aloud'], place: '54634', street: 'Markt 1' };
    told.length = 0;
    const { id } = await deed('createEvent', 'CreateEventInput', { organisationId: club, ...fields });
    expect(told.filter(({ queue }) => queue === 'text.looked-at' )).toEqual([]);
    const { version } = await deed('publishEvent', 'EventInput', { id });
    expect(told.at(-1)).toMatchObject({ queue: 'text.looked-at', data: { objectType: 'EVENT', objectId: id, flags: ['LINK'] } });
    await apply(id, 'WITHHOLD');
    await deed('updateEvent', 'UpdateEventInput', { id, version: version + 1, ...fields, description: 'Ohne Link.' });
    expect(told.at(-1)).toMatchObject({ data: { objectId: id, flags: ['CHANGED_WHILE_HIDDEN'] } });
    expect(await statusOf(id)).toBe('WITHHELD');
  });
});
