import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../services/events/database.ts';
import { loadGazetteer } from '../../../services/opportunities/place/gazetteer.ts';
import { anId } from '../../../services/shared/testing/an-id.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { type CalendarReport, printedCalendar } from './calendar-report.ts';
import { databaseCalendarSink } from './database-calendar-sink.ts';
import { runCalendarImport } from './run-calendar.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const gazetteer = loadGazetteer();

let database: TestDatabase;
let events: DataSource;
let organisationId: string;
beforeAll(async () => {
  database = await testDatabase();
  events = await openDatabase({ url: database.urls.events }).initialize();
});
beforeEach(() => {
  organisationId = anId();
});
afterAll(async () => {
  await events.destroy();
  await database.drop();
});

function bring(bytes: Buffer, { dryRun = false, mostDates = 100, now = NOW } = {}): Promise<CalendarReport> {
  return runCalendarImport({
    source: 'verein.ics', bytes, organisation: 'verein', dryRun, mostDates, now, sink: databaseCalendarSink({ events }, { dryRun, now }),
    owner: { organisationId, networkId: null, interestsIn: (text) => (/Chor/.test(text) ? ['music'] : []), findPlace: (country, query) => gazetteer.findIn(country, query) },
  });
}

const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...parts: string[]): Buffer => Buffer.from(['BEGIN:VCALENDAR', ...parts, 'END:VCALENDAR'].join('\r\n'));
const choir = (...lines: string[]) => event('UID:choir', 'SUMMARY:Chorprobe', 'DTSTART;TZID=Europe/Berlin:20261103T190000', 'DTEND;TZID=Europe/Berlin:20261103T210000', 'RRULE:FREQ=WEEKLY;UNTIL=20261215', ...lines);
const feast = (...lines: string[]) => event('UID:feast', 'SUMMARY:Sommerfest', 'DTSTART;VALUE=DATE:20270724', 'DTEND;VALUE=DATE:20270726', ...lines);

const rows = (): Promise<Record<string, unknown>[]> =>
  events.query(
    `SELECT title, to_char(starts_at AT TIME ZONE time_zone, 'YYYY-MM-DD HH24:MI') AS starts, status, kind, all_day, venue, street, postal_code, town, description, interest_ids, sequence, overridden_by AS by
       FROM events WHERE organisation_id = $1 ORDER BY starts_at`, [organisationId],
  );
const list = async (): Promise<string[]> => (await rows()).map(({ by, starts, status, title }) => [starts, title, status, by].filter(Boolean).join(' '));

describe('a calendar', () => {
  test('brings single dates and series, with place, kind and interests, and a second time changes nothing', async () => {
    const file = calendar(choir('LOCATION:Haus Beda\\, Bedaplatz 1\\, 54634 Bitburg', 'DESCRIPTION:Wir singen.\\nAlle sind willkommen.', 'URL:https://chor.example/'), feast());
    expect(await bring(file)).toMatchObject({ entries: 2, taken: 2, refused: 0, over: 0, dates: { created: 8, updated: 0, unchanged: 0 }, problems: [] });
    const [first, ...others] = await rows();
    expect(first).toMatchObject({
      title: 'Chorprobe', starts: '2026-11-03 19:00', status: 'PUBLISHED', kind: 'MEETING', venue: 'Haus Beda', street: 'Bedaplatz 1', postal_code: '54634', town: 'Bitburg',
      description: 'Wir singen.\\\nAlle sind willkommen.\n\n<https://chor.example/>', interest_ids: ['music'],
    });
    expect(others.at(-1)).toMatchObject({ title: 'Sommerfest', starts: '2027-07-24 00:00', kind: 'FESTIVAL', all_day: true });
    expect(await bring(file)).toMatchObject({ dates: { created: 0, updated: 0, unchanged: 8, removed: 0 } });
    expect((await rows()).map(({ sequence }) => sequence)).toEqual(Array.from({ length: 8 }, () => 0));
  });

  test('that says something else updates by UID and date: moved, cancelled, excluded, renamed', async () => {
    await bring(calendar(choir(), feast()));
    const changed = calendar(
      choir('EXDATE;TZID=Europe/Berlin:20261124T190000'),
      event('UID:choir', 'SUMMARY:Generalprobe', 'RECURRENCE-ID;TZID=Europe/Berlin:20261201T190000', 'DTSTART;TZID=Europe/Berlin:20261202T180000'),
      event('UID:choir', 'SUMMARY:Chorprobe', 'RECURRENCE-ID;TZID=Europe/Berlin:20261208T190000', 'DTSTART;TZID=Europe/Berlin:20261208T190000', 'DURATION:PT2H', 'STATUS:CANCELLED'),
      feast('STATUS:CANCELLED'),
    );
    expect(await bring(changed)).toMatchObject({ taken: 2, dates: { created: 0, updated: 3, unchanged: 4, removed: 1 } });
    expect((await list()).slice(3)).toEqual([
      '2026-12-02 18:00 Generalprobe PUBLISHED IMPORT', '2026-12-08 19:00 Chorprobe CANCELLED IMPORT', '2026-12-15 19:00 Chorprobe PUBLISHED', '2027-07-24 00:00 Sommerfest CANCELLED',
    ]);
    expect(await bring(calendar(choir()))).toMatchObject({ dates: { created: 1, updated: 2, unchanged: 4 } });
  });

  test('that was a single date and becomes a series, and the other way round, never has both', async () => {
    const single = event('UID:choir', 'SUMMARY:Chorprobe', 'DTSTART;TZID=Europe/Berlin:20261201T190000', 'DTEND;TZID=Europe/Berlin:20261201T210000');
    await bring(calendar(single));
    await events.query(`UPDATE events SET capacity = 6, costs = 'frei' WHERE organisation_id = $1`, [organisationId]);
    expect(await bring(calendar(single))).toMatchObject({ dates: { unchanged: 1 } });
    await bring(calendar(choir()));
    expect(await list()).toHaveLength(7);
    expect(await events.query(`SELECT DISTINCT capacity, costs FROM events WHERE organisation_id = $1`, [organisationId])).toEqual([{ capacity: 6, costs: 'frei' }]);
    expect(await bring(calendar(single))).toMatchObject({ dates: { unchanged: 1, removed: 6 } });
    expect(await list()).toEqual(['2026-12-01 19:00 Chorprobe PUBLISHED']);
  });

  test('with single dates only changes the series that is known, and else brings them by themselves', async () => {
    const date = event('UID:choir', 'SUMMARY:Konzert', 'RECURRENCE-ID;TZID=Europe/Berlin:20261201T190000', 'DTSTART;TZID=Europe/Berlin:20261201T200000');
    expect(await bring(calendar(date))).toMatchObject({ dates: { created: 1 } });
    expect(await list()).toEqual(['2026-12-01 20:00 Konzert PUBLISHED']);
    await bring(calendar(choir(), date));
    expect((await list()).filter((row) => row.includes('2026-12-01'))).toEqual(['2026-12-01 20:00 Konzert PUBLISHED IMPORT']);
    await bring(calendar(date.replace('Konzert', 'Adventskonzert')));
    expect((await list()).filter((row) => row.includes('2026-12-01'))).toEqual(['2026-12-01 20:00 Adventskonzert PUBLISHED IMPORT']);
    expect(await list()).toHaveLength(7);
  });

  test('leaves a date as it is that somebody changed here, and says so', async () => {
    await bring(calendar(choir()));
    await events.query(`UPDATE events SET status = 'CANCELLED', cancellation_reason = 'Krank' WHERE organisation_id = $1 AND starts_at = '2026-12-01T18:00Z'`, [organisationId]);
    expect(await bring(calendar(choir('DESCRIPTION:Neu')))).toMatchObject({ dates: { updated: 6, kept: 1 }, problems: [{ severity: 'WARNING', line: 2, reason: 'Dates of it that were changed here stay as they are.' }] });
    expect(await list()).toContain('2026-12-01 19:00 Chorprobe CANCELLED HAND');
  });

  test('in a dry run writes nothing and tells the same', async () => {
    const report = await bring(calendar(choir(), feast()), { dryRun: true });
    expect(report).toMatchObject({ taken: 2, dates: { created: 8 } });
    expect(await list()).toEqual([]);
    expect(printedCalendar(report)).toContain('Dry run: nothing was written.');
  });

  test('of another organisation with the same UID is another event', async () => {
    await bring(calendar(feast()));
    organisationId = anId();
    expect(await bring(calendar(feast()))).toMatchObject({ dates: { created: 1 } });
  });

  test('does not fill the database', async () => {
    const report = await bring(calendar(choir(), feast()), { mostDates: 5 });
    expect(report).toMatchObject({ taken: 1, refused: 1, problems: [{ line: 9, reason: 'A calendar has at most 5 dates, and this event is beyond them.' }] });
  });

  test('takes what it can, and tells by line what it can not and why', async () => {
    const report = await bring(calendar(
      event('UID:bad', 'SUMMARY:Ohne Anfang'), feast(), event('UID:old', 'SUMMARY:Früher', 'DTSTART:20200101T100000Z'), event('UID:done', 'SUMMARY:Früher', 'DTSTART:20200101T100000Z', 'RRULE:FREQ=DAILY;COUNT=3'),
      event('UID:deep', 'SUMMARY:Tief', 'DTSTART:20270101T100000Z', `DESCRIPTION:${'<div>'.repeat(300)}`),
    ));
    expect(report).toMatchObject({ entries: 5, taken: 1, refused: 2, over: 2 });
    expect(printedCalendar(report)).toBe(`verein.ics, organisation verein
5 entries in the calendar: 1 events and series taken, 2 refused, 2 over and left out

       new  updated  unchanged  gone  kept as changed here
dates  1    0        0          0     0

         line    property     reason
refused  2       DTSTART      It has no start.
refused  23      DESCRIPTION  Its text can not be read.
warning  12, 17               It was over more than 30 days ago and is left out.
`);
    expect(await list()).toEqual(['2027-07-24 00:00 Sommerfest PUBLISHED']);
  });
});
