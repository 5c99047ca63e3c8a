import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { openJobs } from '../../shared/jobs.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { upsertEvents } from '../event/event.repository.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import type { Event } from '../event/event.ts';
import { anEvent, NOW } from '../testing/rows.ts';
import { type EventsWorld, eventsWorld } from '../testing/world.ts';
import { occurrenceOf } from './occurrence.ts';
import { type SeriesToWrite, writeSeries } from './series.service.ts';
import { startSeriesWorker, UNFOLD, unfoldAll } from './series.worker.ts';

let world: EventsWorld;
beforeAll(async () => {
  world = await eventsWorld([]);
});
afterAll(() => world.close());

/** Reading aloud on Tuesdays at six for an hour and a half, since October. */
function aSeries(overrides: Partial<SeriesToWrite> = {}): SeriesToWrite {
  const { kind, status, title, summary, description, attendance, venue, location, onlineUrl, interestIds, capacity, cancellationReason, opportunityId, networkId } = anEvent(0, { title: 'Vorlesen' });
  return {
    id: anId(), organisationId: anId(), startsAt: new Date('2026-10-06T16:00:00Z'), lengthDays: 0, lengthSeconds: 5400, timeZone: 'Europe/Berlin', allDay: false,
    rule: 'FREQ=WEEKLY', added: [], excluded: [],
    template: { kind, status, title, summary, description, attendance, venue, location, onlineUrl, interestIds, capacity, cancellationReason, opportunityId, networkId },
    ...overrides,
  };
}

const write = (series: SeriesToWrite, overrides: readonly Event[] = [], now = NOW) => world.db.transaction((tx) => writeSeries(tx, now, series, overrides));
const dateOf = (series: SeriesToWrite, start: string) => occurrenceOf(series as never, new Date(start));
interface Row { id: string; starts: string; status: string; title: string; by: string | null; sequence: number }
const rowsOf = (series: SeriesToWrite, more = ''): Promise<Row[]> =>
  world.db.query(
    `SELECT id, to_char(starts_at AT TIME ZONE time_zone, 'YYYY-MM-DD HH24:MI') AS starts, status, title, overridden_by AS by, sequence FROM events WHERE series_id = $1 ${more} ORDER BY starts_at`,
    [series.id],
  );
const first = async (series: SeriesToWrite, count: number) => (await rowsOf(series)).slice(0, count).map(({ starts, status, title, by }) => [starts, status, title, by].filter(Boolean).join(' '));

describe('writing a series', () => {
  test('makes a row of each of its dates, from a month ago to two years ahead, at the same clock time', async () => {
    const series = aSeries();
    expect(await write(series)).toEqual({ created: 109, updated: 0, unchanged: 0, removed: 0, kept: 0 });
    const rows = await rowsOf(series);
    expect([rows[0]?.starts, rows[1]?.starts, rows.at(-1)?.starts]).toEqual(['2026-10-27 18:00', '2026-11-03 18:00', '2028-11-21 18:00']);
    const { data } = await world.ask('query($id: ID) { events(filter: { organisation: $id }, first: 2) { totalCount nodes { title slug startsAt endsAt } } }', { id: series.organisationId });
    expect(data).toMatchObject({
      events: { totalCount: 105, nodes: [{ title: 'Vorlesen', slug: expect.stringMatching(/^vorlesen-2026-11-24-[0-9a-f]{8}$/), startsAt: '2026-11-24T17:00:00.000Z', endsAt: '2026-11-24T18:30:00.000Z' }, {}] },
    });
  });

  test('a second time changes nothing; a new title changes every date, and what calendars count', async () => {
    const series = aSeries({ rule: 'FREQ=WEEKLY;UNTIL=20261215' });
    expect(await write(series)).toMatchObject({ created: 8 });
    expect(await write(series)).toEqual({ created: 0, updated: 0, unchanged: 8, removed: 0, kept: 0 });
    const { template } = series;
    expect(await write({ ...series, template: { ...template, title: 'Lesen' } })).toMatchObject({ updated: 8 });
    expect(await rowsOf(series)).toEqual(expect.arrayContaining([expect.objectContaining({ title: 'Lesen', by: null, sequence: 1 })]));
  });

  test('with another rule takes the dates that are left and lets the others go', async () => {
    const series = aSeries({ rule: 'FREQ=WEEKLY;UNTIL=20261215' });
    await write(series);
    expect(await write({ ...series, rule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20261215', excluded: [new Date('2026-12-01T17:00Z')] })).toMatchObject({ unchanged: 3, removed: 5 });
    expect(await first(series, 9)).toEqual(['2026-11-03 18:00 PUBLISHED Vorlesen', '2026-11-17 18:00 PUBLISHED Vorlesen', '2026-12-15 18:00 PUBLISHED Vorlesen']);
  });

  test('a date that somebody changed or cancelled here stays as it is, also when it is no longer in the rule', async () => {
    const series = aSeries({ rule: 'FREQ=WEEKLY;UNTIL=20261215' });
    await write(series);
    const [moved, cancelled] = [dateOf(series, '2026-12-01T17:00Z'), dateOf(series, '2026-12-08T17:00Z')];
    await world.db.query(`UPDATE events SET starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day' WHERE id = $1`, [moved.id]);
    await world.db.query(`UPDATE events SET status = 'CANCELLED' WHERE id = $1`, [cancelled.id]);
    expect(await write({ ...series, template: { ...series.template, title: 'Lesen' }, excluded: [new Date('2026-12-08T17:00Z')] })).toEqual({ created: 0, updated: 6, unchanged: 0, removed: 0, kept: 2 });
    expect((await first(series, 9)).slice(-3)).toEqual(['2026-12-02 18:00 PUBLISHED Vorlesen HAND', '2026-12-08 18:00 CANCELLED Vorlesen HAND', '2026-12-15 18:00 PUBLISHED Lesen']);
  });

  test.each(['kind', 'target_group', 'costs'])('a date of which somebody has changed no more than its %s is set apart, one that got registrations or the like is not', async (column) => {
    const series = aSeries({ rule: 'FREQ=WEEKLY;UNTIL=20261110' });
    await write(series);
    await world.db.query(`UPDATE events SET version = version + 1 WHERE series_id = $1`, [series.id]);
    await world.db.query(`UPDATE events SET ${column} = 'TRAINING' WHERE id = $1`, [dateOf(series, '2026-11-03T17:00Z').id]);
    expect((await rowsOf(series)).map(({ by }) => by)).toEqual([null, 'HAND', null]);
  });

  test('a date that its source sets apart is so until the source says nothing of it any more', async () => {
    const series = aSeries({ rule: 'FREQ=WEEKLY;UNTIL=20261201' });
    const override = Object.assign(dateOf(series, '2026-11-24T17:00Z'), { title: 'Vorlesen im Advent', startsAt: new Date('2026-11-25T17:00Z'), endsAt: new Date('2026-11-25T18:00Z') });
    await write(series, [override]);
    expect((await first(series, 9)).slice(-2)).toEqual(['2026-11-25 18:00 PUBLISHED Vorlesen im Advent IMPORT', '2026-12-01 18:00 PUBLISHED Vorlesen']);
    expect(await write(series)).toMatchObject({ updated: 1, unchanged: 5 });
    expect((await first(series, 9)).slice(-2)).toEqual(['2026-11-24 18:00 PUBLISHED Vorlesen', '2026-12-01 18:00 PUBLISHED Vorlesen']);
  });

  test('lets a date go that is no longer in it, but cancels it when somebody is registered for it', async () => {
    const series = aSeries({ rule: 'FREQ=WEEKLY;UNTIL=20261201' });
    await write(series);
    await world.db.query(
      `INSERT INTO registrations (event_id, name, email, locale, party_size, status, created_at) VALUES ($1, 'Jo', 'jo@example.org', 'DE', 2, 'REGISTERED', $2)`,
      [dateOf(series, '2026-11-24T17:00Z').id, NOW],
    );
    expect(await write({ ...series, rule: 'FREQ=WEEKLY;UNTIL=20261110' })).toMatchObject({ unchanged: 3, removed: 3 });
    expect((await first(series, 9)).slice(2)).toEqual(['2026-11-10 18:00 PUBLISHED Vorlesen', '2026-11-24 18:00 CANCELLED Vorlesen']);
    expect(await write(series)).toMatchObject({ created: 2, updated: 1 });
  });

  test('that is refused writes nothing', async () => {
    const series = aSeries({ rule: 'FREQ=MINUTELY' });
    await expect(write(series)).rejects.toMatchObject({ code: 'TOO_MANY' });
    expect(await rowsOf(series)).toEqual([]);
    expect(await world.db.query('SELECT FROM event_series WHERE id = $1', [series.id])).toEqual([]);
  });
});

test('an event tells its series with the dates that come next, and a single one has none', async () => {
  const series = aSeries({ rule: 'FREQ=WEEKLY;UNTIL=20261215' });
  await write(series, [Object.assign(dateOf(series, '2026-12-01T17:00Z'), { status: 'CANCELLED' }), Object.assign(dateOf(series, '2026-12-08T17:00Z'), { status: 'DRAFT' })]);
  const SERIES = 'query($id: ID, $first: Int) { event(id: $id) { series { id rule startsAt timeZone allDay upcomingEvents(first: $first) { startsAt status } } } }';
  const id = dateOf(series, '2026-11-24T17:00Z').id;
  expect((await world.ask(SERIES, { id, first: 5 })).data).toEqual({
    event: {
      series: {
        id: series.id, rule: 'FREQ=WEEKLY;UNTIL=20261215', startsAt: '2026-10-06T16:00:00.000Z', timeZone: 'Europe/Berlin', allDay: false,
        upcomingEvents: [
          { startsAt: '2026-11-24T17:00:00.000Z', status: 'PUBLISHED' }, { startsAt: '2026-12-01T17:00:00.000Z', status: 'CANCELLED' }, { startsAt: '2026-12-15T17:00:00.000Z', status: 'PUBLISHED' },
        ],
      },
    },
  });
  expect((await world.ask(SERIES, { id, first: 1 })).data).toMatchObject({ event: { series: { upcomingEvents: [{}] } } });
  expect((await world.ask(SERIES, { id, first: 21 })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'first' }] });
  const single = anEvent(5);
  await upsertEvents(world.db, [single]);
  expect((await world.ask(SERIES, { id: single.id, first: 1 })).data).toEqual({ event: { series: null } });
});

test('a series tells the dates to come that were taken out of its rule or cancelled, each once and soonest first', async () => {
  const excluded = ['2026-12-15T17:00:00.000Z', '2026-10-13T16:00:00.000Z', '2026-12-01T17:00:00.000Z'];
  const series = aSeries({ rule: 'FREQ=WEEKLY', excluded: excluded.map((date) => new Date(date)) });
  const cancelled = ['2026-11-10T17:00Z', '2026-12-08T17:00Z', '2026-12-15T17:00Z'].map((start) => Object.assign(dateOf(series, start), { status: 'CANCELLED' }));
  await write(series, cancelled);
  const { id } = dateOf(series, '2026-11-24T17:00Z');
  expect((await world.ask('query($id: ID) { event(id: $id) { series { exceptDates } } }', { id })).data).toEqual({ event: { series: { exceptDates: [excluded[2], '2026-12-08T17:00:00.000Z', excluded[0]] } } });
});

describe('the job that goes on', () => {
  const later = new Date('2027-03-01T03:00:00Z');

  test('makes the missing dates from where the last unfolding ended, once, and touches nothing that is there', async () => {
    const series = aSeries();
    const ahead = Object.assign(dateOf(series, '2028-12-05T17:00Z'), { status: 'CANCELLED' });
    await write(series, [ahead]);
    const before = await rowsOf(series);
    await world.db.query(`DELETE FROM events WHERE id = $1`, [before[3]?.id]);
    expect(await unfoldAll(world.db, NOW)).toBe(0);
    await unfoldAll(world.db, later);
    const after = await rowsOf(series);
    expect(after).toHaveLength(before.length - 1 + 13);
    expect(after.map(({ id }) => id)).not.toContain(before[3]?.id);
    expect(after.slice(-14, -12).map(({ starts, status }) => `${starts} ${status}`)).toEqual(['2028-11-28 18:00 PUBLISHED', '2028-12-05 18:00 CANCELLED']);
    expect(after.at(-1)?.starts).toBe('2029-02-27 18:00');
    expect(await unfoldAll(world.db, later)).toBe(0);
  });

  test('comes with the worker of the subgraph', async () => {
    const jobs = await openJobs({ databaseUrl: world.database.urls.events, logger: pino({ level: 'silent' }) });
    await startSeriesWorker({ db: world.db, jobs });
    const series = aSeries();
    await write(series);
    await world.db.query(`DELETE FROM events WHERE series_id = $1`, [series.id]);
    await world.db.query(`UPDATE event_series SET unfolded_until = '2026-11-23' WHERE id = $1`, [series.id]);
    await jobs.enqueue(world.db.manager, UNFOLD, {});
    await eventually('the dates are there', async () => (await rowsOf(series)).length >= 104);
    await jobs.stop();
  });

  test('does not look again at a series that is over, nor at one whose rule is refused by now', async () => {
    const [over, refused, endless] = [aSeries({ rule: 'FREQ=WEEKLY;UNTIL=20261201' }), aSeries(), aSeries()];
    for (const series of [over, refused, endless]) await write(series);
    await world.db.query(`UPDATE event_series SET rule = 'FREQ=SECONDLY' WHERE id = $1`, [refused.id]);
    expect(await unfoldAll(world.db, later)).toBeGreaterThan(0);
    const ended = await world.db.query(`SELECT id FROM event_series WHERE ended AND id = ANY($1) ORDER BY 1`, [[over.id, refused.id, endless.id]]);
    expect(ended.map(({ id }: { id: string }) => id)).toEqual([over.id, refused.id].toSorted());
    expect(await rowsOf(refused)).toHaveLength(109);
  });
});
