import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody } from '../../shared/viewer.ts';
import { unfoldAll } from '../series/series.worker.ts';
import { type EventsWorld, eventsWorld } from '../testing/world.ts';

const club = anId();
const editor = aViewer({ memberships: [aMembership(club)] });

let world: EventsWorld;
beforeAll(async () => {
  world = await eventsWorld([]);
});
afterAll(() => world.close());

const FIELDS = 'event { id version status slug recurrence startsAt series { id rule timeZone upcomingEvents(first: 20) { id slug title startsAt endsAt openEnd capacity status } } }';
interface Dated { readonly id: string; readonly slug: string; readonly title: string; readonly startsAt: string; readonly endsAt: string; readonly status: string }
interface Answered { readonly id: string; readonly version: number; readonly status: string; readonly slug: string; readonly recurrence: string | null; readonly series: { readonly id: string; readonly rule: string; readonly upcomingEvents: readonly Dated[] } | null }

async function run(deed: 'createEvent' | 'updateEvent' | 'publishEvent' | 'cancelEvent', input: object) {
  const type = { createEvent: 'CreateEventInput', updateEvent: 'UpdateEventInput', publishEvent: 'EventInput', cancelEvent: 'CancelEventInput' }[deed];
  const answer = await world.ask<{ done: { event: Answered } } | null>(`mutation($input: ${type}!) { done: ${deed}(input: $input) { ${FIELDS} } }`, { input }, editor);
  return { event: answer.data?.done.event, problems: problemsOf(answer) };
}

/** A training on Tuesdays from 1 December at six, with six places. */
const WEEKLY = {
  organisationId: club, kind: 'TRAINING', title: 'Vorlesen lernen', summary: 'Wie man vorliest.', startsAt: '2026-12-01T18:00', endsAt: '2026-12-01T19:30', interests: ['reading-aloud'], place: '54634', capacity: 6,
  recurrence: 'FREQ=WEEKLY;UNTIL=20270331',
};

async function done(deed: Parameters<typeof run>[0], input: object): Promise<Answered> {
  const { event, problems } = await run(deed, input);
  if (!event) throw new Error(problems.join());
  return event;
}
const published = async (fields: object = {}) => done('publishEvent', { id: (await done('createEvent', { ...WEEKLY, ...fields })).id });
const clockTimes = async (seriesId = ''): Promise<string[]> =>
  (await world.db.query(`SELECT to_char(starts_at AT TIME ZONE time_zone, 'YYYY-MM-DD HH24:MI') || to_char(ends_at AT TIME ZONE time_zone, ' HH24:MI') AS at FROM events WHERE series_id = $1 ORDER BY starts_at`, [seriesId])).map(({ at }: { at: string }) => at);

describe('a draft that repeats', () => {
  test('keeps its rule in one way of writing, and is a single row that nobody else sees', async () => {
    const draft = await done('createEvent', { ...WEEKLY, recurrence: 'until=20270331;interval=1;freq=weekly' });
    expect(draft).toMatchObject({ status: 'DRAFT', recurrence: 'FREQ=WEEKLY;UNTIL=20270331', series: null });
    const { data } = await world.ask('query($id: ID) { event(id: $id) { id } }', { id: draft.id }, nobody());
    expect(data).toEqual({ event: null });
    expect(await done('updateEvent', { id: draft.id, version: draft.version, recurrence: null })).toMatchObject({ recurrence: null });
  });

  test('published is a series of events with pages of their own, at the same clock time over both changes of the clocks', async () => {
    const event = await published({ recurrence: 'FREQ=WEEKLY;COUNT=50' });
    expect(event).toMatchObject({ status: 'PUBLISHED', recurrence: null, slug: expect.stringMatching(/^vorlesen-lernen-2026-12-01-[0-9a-f]{8}$/), series: { rule: 'FREQ=WEEKLY;COUNT=50' } });
    const dates = event.series?.upcomingEvents ?? [];
    expect(dates[0]).toMatchObject({ id: event.id, slug: event.slug, startsAt: '2026-12-01T17:00:00.000Z', endsAt: '2026-12-01T18:30:00.000Z' });
    expect(new Set(dates.map(({ slug }) => slug)).size).toBe(20);
    const times = await clockTimes(event.series?.id);
    expect(times).toHaveLength(50);
    expect(times.filter((time) => !time.endsWith('18:00 19:30'))).toEqual([]);
    const { data } = await world.ask('query($slug: String) { event(slug: $slug) { title capacity status series { id } } }', { slug: dates[7]?.slug }, nobody());
    expect(data).toEqual({ event: { title: 'Vorlesen lernen', capacity: 6, status: 'PUBLISHED', series: { id: event.series?.id } } });
  });

  test.each([
    [{ recurrence: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20270126' }, ['2026-12-01', '2026-12-15', '2026-12-29', '2027-01-12', '2027-01-26']],
    [{ recurrence: 'FREQ=MONTHLY;BYDAY=1TU;COUNT=3' }, ['2026-12-01', '2027-01-05', '2027-02-02']],
    [{ recurrence: 'FREQ=MONTHLY;COUNT=3', startsAt: '2027-01-31', endsAt: null, allDay: true }, ['2027-01-31', '2027-03-31', '2027-05-31']],
    [{ recurrence: 'FREQ=WEEKLY;COUNT=2', startsAt: '2027-03-23T20:00', endsAt: null }, ['2027-03-23', '2027-03-30']],
  ])('%j takes place on %j', async (fields, days) => {
    const { series } = await published(fields);
    expect((await clockTimes(series?.id)).map((time) => time.slice(0, 10))).toEqual(days);
  });

  test('without an end goes on every night, each date once', async () => {
    const { series } = await published({ recurrence: 'FREQ=WEEKLY' });
    const before = await clockTimes(series?.id);
    expect(before.at(-1)).toMatch(/^2028-11-21/);
    await unfoldAll(world.db, new Date('2027-06-01T00:00Z'));
    const after = await clockTimes(series?.id);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(new Set(after).size).toBe(after.length);
    expect(after.at(-1)).toMatch(/^2029-05-29/);
  });

  test('that begins further ahead than dates are made has its first one, and the others when they come near', async () => {
    const { series } = await published({ startsAt: '2030-01-01T18:00', endsAt: '2030-01-01T19:00', recurrence: 'FREQ=WEEKLY;COUNT=3' });
    expect(await clockTimes(series?.id)).toEqual(['2030-01-01 18:00 19:00']);
    await unfoldAll(world.db, new Date('2028-06-01T00:00Z'));
    expect(await clockTimes(series?.id)).toEqual(['2030-01-01 18:00 19:00', '2030-01-08 18:00 19:00', '2030-01-15 18:00 19:00']);
  });
});

describe('one date of a series', () => {
  test('is moved or cancelled by itself, and stays so when its series is made further', async () => {
    const { series } = await published({ recurrence: 'FREQ=WEEKLY' });
    const [, second, third] = series?.upcomingEvents ?? [];
    await done('updateEvent', { id: second?.id, version: 1, startsAt: '2026-12-09T17:00', endsAt: '2026-12-09T18:00' });
    await done('cancelEvent', { id: third?.id, reason: 'Die Referentin ist krank.' });
    await unfoldAll(world.db, new Date('2027-06-01T00:00Z'));
    const { data } = await world.ask<{ event: { series: { upcomingEvents: Dated[] } } }>('query($id: ID) { event(id: $id) { series { upcomingEvents(first: 4) { startsAt status } } } }', { id: second?.id }, nobody());
    expect(data.event.series.upcomingEvents).toEqual([
      { startsAt: '2026-12-01T17:00:00.000Z', status: 'PUBLISHED' }, { startsAt: '2026-12-09T16:00:00.000Z', status: 'PUBLISHED' },
      { startsAt: '2026-12-15T17:00:00.000Z', status: 'CANCELLED' }, { startsAt: '2026-12-22T17:00:00.000Z', status: 'PUBLISHED' },
    ]);
  });

  test('takes no rule of its own', async () => {
    const { id, version } = await published({ recurrence: 'FREQ=WEEKLY;COUNT=2' });
    expect((await run('updateEvent', { id, version, recurrence: 'FREQ=DAILY' })).problems).toEqual(['input.recurrence NOT_A_DRAFT']);
  });
});

describe('a rule is refused that', () => {
  test.each([
    ['is none', 'every week', 'INVALID'],
    ['counts beyond all measure', 'FREQ=WEEKLY;COUNT=100000', 'OUT_OF_RANGE'],
    ['has two ends', 'FREQ=WEEKLY;COUNT=3;UNTIL=20270101', 'NOT_TOGETHER'],
    ['comes every second', 'FREQ=SECONDLY', 'TOO_MANY'],
    ['comes every minute', 'FREQ=MINUTELY', 'TOO_MANY'],
    ['never comes', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', 'EMPTY'],
    ['has ended before', 'FREQ=WEEKLY;UNTIL=20261130', 'EMPTY'],
    ['begins on another day', 'FREQ=WEEKLY;BYDAY=WE', 'STARTS_ELSEWHERE'],
    ['has unknown parts', 'FREQ=WEEKLY;X-EVIL=1', 'UNSUPPORTED'],
  ])('%s', async (_name, recurrence, code) => {
    expect((await run('createEvent', { ...WEEKLY, recurrence })).problems).toEqual([`input.recurrence ${code}`]);
  });

  test('no longer goes with the day to which its draft is moved', async () => {
    const { id, version } = await done('createEvent', { ...WEEKLY, recurrence: 'FREQ=MONTHLY;BYDAY=1TU' });
    expect((await run('updateEvent', { id, version, startsAt: '2026-12-08T18:00' })).problems).toEqual(['input.recurrence STARTS_ELSEWHERE']);
    expect((await run('createEvent', { ...WEEKLY, recurrence: 'F'.repeat(501) })).problems).toEqual(['input.recurrence MAX_LENGTH']);
  });
});
