import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CalendarSource } from './calendar-source.ts';
import { calendar, calendarServer, type CalendarWorld, calendarWorld, event } from './calendar.world.ts';
import { nextRead, nextTry } from './refresh-times.ts';

let server: Awaited<ReturnType<typeof calendarServer>>;
let world: CalendarWorld;
beforeAll(async () => {
  server = await calendarServer();
  world = await calendarWorld(server.fetch);
});
beforeEach(async () => {
  await world.db.query('DELETE FROM calendar_imports; DELETE FROM calendar_sources; DELETE FROM events; DELETE FROM event_series');
  server.asked.length = 0;
});
afterAll(async () => {
  await world.close();
  await server.close();
});

const YEAR = new Date().getFullYear() + 1;
const feast = (hour: string) => event('UID:feast', 'SUMMARY:Sommerfest', `DTSTART;TZID=Europe/Berlin:${YEAR}0724T${hour}0000`, 'DURATION:PT3H');
const trip = event('UID:trip', 'SUMMARY:Ausflug', `DTSTART;TZID=Europe/Berlin:${YEAR}0801T080000`, 'DURATION:PT3H');
const gives = (bytes: Buffer, headers: Record<string, string> = {}) => server.answers((_request, response) => void response.writeHead(200, headers).end(bytes));
const refuses = (status: number) => server.answers((_request, response) => void response.writeHead(status).end());
const source = async (): Promise<CalendarSource & { isPaused: boolean }> => (await world.calendars())?.[0] as never;
const told = async (): Promise<unknown[]> => (await world.db.query(`SELECT data FROM jobs.job WHERE name = 'organisation.calendar-paused'`)).map(({ data }: { data: unknown }) => data);

/** Keeps the calendar of the server. */
async function keep(): Promise<void> {
  const { payload } = await world.preview({ address: server.url });
  const shown = await world.run(payload?.import.id ?? '');
  expect(shown).toMatchObject({ state: 'READY' });
  await world.approve(shown.id, true);
  expect(await world.run(shown.id)).toMatchObject({ state: 'DONE' });
}

describe('a calendar at an address', () => {
  test('is taken as the preview showed it, whatever stands there by then, and is in the list with when it is read again', async () => {
    gives(calendar(feast('10')));
    const { payload } = await world.preview({ address: server.url });
    const { id } = await world.run(payload?.import.id ?? '');
    gives(calendar(feast('23')));
    await world.approve(id, true);
    await world.run(id);
    expect(await world.list()).toEqual([`${YEAR}-07-24 10:00 Sommerfest`]);
    const kept = await source();
    expect(kept).toMatchObject({ address: server.url, refreshes: true, problem: null, isPaused: false });
    expect(Date.parse(String(kept.nextReadAt)) - Date.parse(String(kept.lastReadAt))).toBe(6 * 3_600_000);
  });

  test('is read again when it is due and not before, and what has changed there changes here', async () => {
    gives(calendar(feast('10'), trip));
    await keep();
    expect(await world.due()).toEqual([]);
    gives(calendar(feast('14')));
    world.later(7);
    expect(await world.due()).toMatchObject([{ state: 'DONE', report: { dates: { updated: 1, moved: 1, cancelled: 1 } } }]);
    expect(await world.list()).toEqual([`${YEAR}-07-24 14:00 Sommerfest`, `${YEAR}-08-01 08:00 Ausflug CANCELLED`]);
    expect(await world.due()).toEqual([]);
  });

  test('is asked whether there is a newer version, and nothing happens when there is none', async () => {
    gives(calendar(feast('10')), { etag: '"v1"', 'last-modified': 'Wed, 25 Nov 2026 08:00:00 GMT' });
    await keep();
    world.later(7);
    await world.due();
    server.answers((request, response) => void response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 500).end());
    world.later(7);
    expect(await world.due()).toMatchObject([{ state: 'DONE', problem: null, report: { dates: { updated: 0, unchanged: 0 } } }]);
    expect(server.asked.at(-1)).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': 'Wed, 25 Nov 2026 08:00:00 GMT' });
    expect(await source()).toMatchObject({ problem: null });
    expect(await world.list()).toEqual([`${YEAR}-07-24 10:00 Sommerfest`]);
  });

  test('that can not be read is tried again with growing pauses, then left alone, and the organisation is told once; read by hand it goes on', async () => {
    gives(calendar(feast('10')));
    await keep();
    refuses(404);
    for (const [hours, problem] of [[7, 'STATUS'], [7, 'STATUS'], [13, 'STATUS'], [25, 'STATUS'], [49, 'STATUS']] as const) {
      expect(await told()).toEqual([]);
      world.later(hours);
      expect(await world.due()).toMatchObject([{ state: 'FAILED', problem }]);
      expect(await world.due()).toEqual([]);
    }
    const { id, ...stopped } = await source();
    expect(stopped).toMatchObject({ problem: 'STATUS', isPaused: true, nextReadAt: null });
    expect(await told()).toMatchObject([{ organisationId: world.club, sourceId: id }]);
    world.later(500);
    expect(await world.due()).toEqual([]);
    expect(await world.list()).toEqual([`${YEAR}-07-24 10:00 Sommerfest`]);

    const again = await world.refresh(id);
    expect(await world.run(again.payload?.import.id ?? '')).toMatchObject({ state: 'FAILED' });
    expect(await told()).toHaveLength(1);
    gives(calendar(feast('11')));
    await world.run((await world.refresh(id)).payload?.import.id ?? '');
    expect(await source()).toMatchObject({ problem: null, isPaused: false, nextReadAt: expect.any(String) });
    expect(await world.list()).toEqual([`${YEAR}-07-24 11:00 Sommerfest`]);
  });

  test('is known by its address: brought again it is the same calendar', async () => {
    gives(calendar(feast('10'), trip));
    await keep();
    gives(calendar(feast('10')));
    await keep();
    expect(await world.calendars()).toHaveLength(1);
    expect(await world.list()).toContain(`${YEAR}-08-01 08:00 Ausflug CANCELLED`);
  });

  test('is removed with its dates kept or cancelled', async () => {
    gives(calendar(feast('10'), trip));
    await keep();
    expect((await world.remove((await source()).id, false)).problems).toEqual([]);
    expect((await world.list()).filter((row) => row.includes('CANCELLED'))).toEqual([]);
    await keep();
    await world.remove((await source()).id, true);
    expect((await world.list()).filter((row) => row.includes('CANCELLED'))).toHaveLength(2);
    expect(await world.calendars()).toEqual([]);
  });

  test('is not read while the organisation is known to be suspended', async () => {
    gives(calendar(feast('10')));
    await keep();
    await world.db.query(`INSERT INTO known_organisations (id, status, version) VALUES ($1, 'SUSPENDED', 2)`, [world.club]);
    server.asked.length = 0;
    world.later(7);
    expect(await world.due()).toMatchObject([{ state: 'FAILED', problem: 'NOT_VERIFIED' }]);
    expect(server.asked).toEqual([]);
    await world.db.query(`DELETE FROM known_organisations`);
  });
});

describe('no calendar is read from where only this machine may look', () => {
  test('at the first look, after a redirect, and at a later refresh when the name has come to lead elsewhere', async () => {
    const plain = async (address: string) => world.run((await world.preview({ address })).payload?.import.id ?? '');
    for (const address of ['http://127.0.0.1/a.ics', 'http://[::1]/a.ics', 'http://169.254.169.254/latest/meta-data', 'http://10.0.0.1/a.ics', 'http://2130706433/a.ics']) {
      expect(await plain(address)).toMatchObject({ state: 'FAILED', problem: 'NOT_PUBLIC' });
    }
    server.answers((_request, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/geheim' }).end());
    expect(await plain(server.url)).toMatchObject({ state: 'FAILED', problem: 'NOT_PUBLIC' });
    server.answers((_request, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end());
    expect(await plain(server.url)).toMatchObject({ state: 'FAILED', problem: 'ADDRESS' });

    gives(calendar(feast('10')));
    await keep();
    const { resolve } = server.fetch;
    server.asked.length = 0;
    server.fetch.resolve = async () => [{ address: '192.168.0.10', family: 4 }];
    world.later(7);
    expect(await world.due()).toMatchObject([{ state: 'FAILED', problem: 'NOT_PUBLIC' }]);
    server.fetch.resolve = resolve;
    expect(server.asked).toEqual([]);
    expect(await source()).toMatchObject({ problem: 'NOT_PUBLIC' });
  });
});

test('times of reading are spread, and pauses double until there are no more', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const hours = (date: Date | null) => date && (date.getTime() - now.getTime()) / 3_600_000;
  expect([hours(nextRead(now, 0)), hours(nextRead(now, 1))]).toEqual([5.4, 6.6]);
  expect([1, 2, 3, 4, 5, 6].map((failures) => hours(nextTry(now, failures, 0.5)))).toEqual([6, 12, 24, 48, null, null]);
});
