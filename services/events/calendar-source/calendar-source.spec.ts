import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { dayOf, daysLater } from '../../shared/site-days.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { aParty, mailTo, standing } from '../registration/registration.world.ts';
import { sweepRegistrations } from '../registration/sweep.ts';
import { calendar, type CalendarWorld, calendarWorld, event } from './calendar.world.ts';

let world: CalendarWorld;
beforeAll(async () => {
  world = await calendarWorld();
  await world.startWorker();
});
beforeEach(() => world.db.query('DELETE FROM registration_mails; DELETE FROM registrations; DELETE FROM calendar_imports; DELETE FROM calendar_sources; DELETE FROM events; DELETE FROM event_series'));
afterAll(() => world.close());

const YEAR = new Date().getFullYear() + 1;
/** The Tuesdays of April of next year, the first of them with 0. */
const tuesday = (index: number): string => {
  const day = new Date(Date.UTC(YEAR, 3, 1));
  while (day.getUTCDay() !== 2) day.setUTCDate(day.getUTCDate() + 1);
  return daysLater(dayOf(day, 'UTC'), index * 7);
};
const compact = (day: string): string => day.replaceAll('-', '');
const choir = (...lines: string[]) =>
  event('UID:choir', 'SUMMARY:Chorprobe', `DTSTART;TZID=Europe/Berlin:${compact(tuesday(0))}T190000`, `DTEND;TZID=Europe/Berlin:${compact(tuesday(0))}T210000`, 'RRULE:FREQ=WEEKLY;COUNT=4', ...lines);
const feast = (hour = '10', ...lines: string[]) => event('UID:feast', 'SUMMARY:Sommerfest', `DTSTART;TZID=Europe/Berlin:${YEAR}0724T${hour}0000`, 'DURATION:PT3H', ...lines);
const idAt = async (title: string, index = 0): Promise<string> =>
  (await world.db.query('SELECT id FROM events WHERE title = $1 ORDER BY starts_at OFFSET $2 LIMIT 1', [title, index]))[0].id;
const onlySource = async (): Promise<string> => String((await world.calendars())?.[0]?.['id']);
const outcomes = ({ report }: { report: { rows: readonly { outcome: string; title: string | null }[] } | null }) => report?.rows.map(({ outcome, title }) => `${outcome} ${title}`);

describe('a calendar that is uploaded', () => {
  test('is shown first and writes nothing; then it is taken, and the calendar is in the list', async () => {
    const file = calendar('X-WR-CALNAME:Chor und Fest', choir(), feast(), event('UID:bad', 'SUMMARY:Kaputt', 'DTSTART:soon'));
    const { payload, problems } = await world.preview({ file: file.toString('base64'), fileName: 'verein.ics' });
    expect([problems, payload?.import.state]).toEqual([[], 'READING']);
    const shown = await world.run(payload?.import.id ?? '');
    expect(shown).toMatchObject({ state: 'READY', report: { entries: 3, isWhole: true, dates: { created: 5, updated: 0 } } });
    expect(shown.report?.rows.map(({ line, outcome, property, reason, title }) => [outcome, line, title, reason, property])).toEqual([
      ['REFUSED', 16, null, 'NO_TIME', 'DTSTART'], ['NEW', 3, 'Chorprobe', null, null], ['NEW', 10, 'Sommerfest', null, null],
    ]);
    expect(await world.list()).toEqual([]);
    expect(await world.calendars()).toEqual([]);

    expect((await world.approve(shown.id)).payload?.import.state).toBe('IMPORTING');
    const done = await world.run(shown.id);
    expect(done).toMatchObject({ state: 'DONE', report: shown.report });
    expect(await world.list()).toEqual([...[0, 1, 2, 3].map((index) => `${tuesday(index)} 19:00 Chorprobe`), `${YEAR}-07-24 10:00 Sommerfest`]);
    expect(await world.calendars()).toMatchObject([{ name: 'Chor und Fest', address: null, refreshes: false, nextReadAt: null, problem: null, lastImport: { state: 'DONE' } }]);
    expect(await world.db.query('SELECT content FROM calendar_imports')).toEqual([{ content: null }]);
    // Asked again, by a second tab or a job that runs again, nothing more happens.
    expect((await world.approve(shown.id)).payload?.import.state).toBe('DONE');
    expect(await world.run(shown.id)).toEqual(done);
  });

  test('again changes nothing; a new version moves, cancels and brings, and says so', async () => {
    await world.bring(calendar(choir(), feast()));
    const source = await onlySource();
    expect((await world.bring(calendar(choir(), feast()), source)).done).toMatchObject({ report: { dates: { created: 0, updated: 0, unchanged: 5, cancelled: 0 } } });
    const second = calendar(
      choir(),
      event('UID:choir', 'SUMMARY:Chorprobe', `RECURRENCE-ID;TZID=Europe/Berlin:${compact(tuesday(1))}T190000`, `DTSTART;TZID=Europe/Berlin:${compact(tuesday(1))}T200000`, 'DURATION:PT2H'),
      event('UID:choir', 'SUMMARY:Chorprobe', `RECURRENCE-ID;TZID=Europe/Berlin:${compact(tuesday(2))}T190000`, `DTSTART;TZID=Europe/Berlin:${compact(tuesday(2))}T190000`, 'DURATION:PT2H', 'STATUS:CANCELLED'),
      event('UID:new', 'SUMMARY:Ausflug', `DTSTART:${YEAR}0801T080000Z`),
    );
    const { done, shown } = await world.bring(second, source);
    expect(done.report).toEqual(shown.report);
    expect(done.report?.dates).toEqual({ created: 1, updated: 2, moved: 1, cancelled: 2, removed: 0, kept: 0, unchanged: 2 });
    expect(outcomes(done)).toEqual(['VANISHED Sommerfest', 'CHANGED Chorprobe', 'NEW Ausflug']);
    expect(await world.list()).toEqual([
      `${tuesday(0)} 19:00 Chorprobe`, `${tuesday(1)} 20:00 Chorprobe`, `${tuesday(2)} 19:00 Chorprobe CANCELLED`, `${tuesday(3)} 19:00 Chorprobe`, `${YEAR}-07-24 10:00 Sommerfest CANCELLED`, `${YEAR}-08-01 10:00 Ausflug`,
    ]);
    // What comes back takes place again.
    expect((await world.bring(calendar(choir(), feast()), source)).done.report?.dates).toMatchObject({ updated: 3, cancelled: 1 });
    expect(await world.list()).toContain(`${YEAR}-07-24 10:00 Sommerfest`);
  });

  test('tells who is registered of a date that moved, and of one that is cancelled or has vanished', async () => {
    await world.bring(calendar(choir(), feast(), event('UID:trip', 'SUMMARY:Ausflug', `DTSTART:${YEAR}0801T080000Z`)));
    const [moved, vanished] = [await idAt('Sommerfest'), await idAt('Ausflug')];
    await world.db.query('UPDATE events SET capacity = 20');
    const [first, second] = [aViewer({ email: 'erste@example.net' }), aViewer({ email: 'zweiter@example.net' })];
    await aParty(world, moved, 1, first);
    await aParty(world, vanished, 1, second);
    await world.bring(calendar(choir(), feast('14')), await onlySource());
    await sweepRegistrations(world.desk);
    expect((await mailTo(world.sink, 'erste@example.net', 'Neuer Zeitpunkt: Sommerfest')).text).toContain('14');
    await mailTo(world.sink, 'zweiter@example.net', 'Fällt aus: Ausflug');
    expect(await standing(world, moved)).toEqual({ taken: 1, statuses: ['REGISTERED'] });
  });

  test('leaves what was changed here as it is, and says so', async () => {
    await world.bring(calendar(choir(), feast()));
    const source = await onlySource();
    await world.db.query(`UPDATE events SET title = 'Großes Sommerfest' WHERE title = 'Sommerfest'`);
    await world.db.query(`UPDATE events SET starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour' WHERE id = $1`, [await idAt('Chorprobe', 1)]);
    const { done } = await world.bring(calendar(choir('DESCRIPTION:Neu.'), feast('14')), source);
    expect(done.report?.dates).toMatchObject({ updated: 3, kept: 2 });
    expect(outcomes(done)).toEqual(['KEPT Chorprobe', 'KEPT Sommerfest']);
    expect(await world.list()).toEqual(expect.arrayContaining([`${tuesday(1)} 20:00 Chorprobe`, `${YEAR}-07-24 10:00 Großes Sommerfest`]));
    // Nor is it cancelled when the calendar does not have it any more.
    expect(outcomes((await world.bring(calendar(choir('DESCRIPTION:Neu.')), source)).done)).toEqual(['KEPT Großes Sommerfest', 'KEPT Chorprobe']);
    expect(await world.list()).toContain(`${YEAR}-07-24 10:00 Großes Sommerfest`);
  });

  test('with seats that were set here keeps them and goes on following the calendar', async () => {
    await world.bring(calendar(feast()));
    await world.db.query(`UPDATE events SET capacity = 5`);
    expect((await world.bring(calendar(feast('14')), await onlySource())).done.report?.dates).toMatchObject({ updated: 1, kept: 0 });
    expect(await world.db.query('SELECT capacity FROM events')).toEqual([{ capacity: 5 }]);
  });

  test('that was cut off, or is empty, cancels nothing; one that refuses an event does not cancel it', async () => {
    await world.bring(calendar(choir(), feast()));
    const source = await onlySource();
    const whole = calendar(feast()).toString();
    expect((await world.bring(Buffer.from(whole.replace('END:VCALENDAR', '')), source)).done.report).toMatchObject({ isWhole: false, dates: { cancelled: 0 } });
    expect((await world.bring(calendar(), source)).done.report).toMatchObject({ entries: 0, dates: { cancelled: 0 } });
    expect(outcomes((await world.bring(calendar(event('UID:choir', 'SUMMARY:Chorprobe', 'DTSTART:soon'), feast()), source)).done)).toEqual(['REFUSED null', 'UNCHANGED Sommerfest']);
    expect((await world.list()).filter((row) => row.includes('CANCELLED'))).toEqual([]);
  });

  test('has nothing to do with another calendar: what is missing in one is not cancelled by the other', async () => {
    await world.bring(calendar(choir()));
    await world.bring(calendar(feast()));
    expect(await world.calendars()).toHaveLength(2);
    expect((await world.list()).filter((row) => row.includes('CANCELLED'))).toEqual([]);
  });

  test('is taken as a whole or not at all', async () => {
    const { payload } = await world.preview({ file: calendar(choir(), feast()).toString('base64'), fileName: 'verein.ics' });
    const { id } = await world.run(payload?.import.id ?? '');
    await world.approve(id);
    // In the middle of the writing the database refuses, as it would when it is full.
    await world.db.query(`ALTER TABLE events ADD CONSTRAINT no_feast CHECK (title <> 'Sommerfest') NOT VALID`);
    await expect(world.run(id)).rejects.toThrow('no_feast');
    expect(await world.list()).toEqual([]);
    await world.db.query(`ALTER TABLE events DROP CONSTRAINT no_feast`);
    expect(await world.run(id)).toMatchObject({ state: 'DONE', report: { dates: { created: 5 } } });
  });
});

describe('a date that came from a calendar', () => {
  test('says so to the members of its organisation, a date of a series as well, and to nobody else', async () => {
    await world.bring(calendar('X-WR-CALNAME:Chor und Fest', choir(), feast()));
    const calendarOf = async (id: string, viewer?: typeof world.editor) =>
      (await world.ask<{ event: { calendar: { name: string } | null } }>('query($id: ID!) { event(id: $id) { calendar { name } } }', { id }, viewer)).data.event.calendar;
    for (const title of ['Chorprobe', 'Sommerfest']) {
      expect(await calendarOf(await idAt(title), world.editor)).toEqual({ name: 'Chor und Fest' });
      expect(await calendarOf(await idAt(title))).toBeNull();
    }
  });
});

describe('bringing a calendar is refused', () => {
  const file = calendar(feast()).toString('base64');

  test('for whoever does not act for the organisation, which cannot see an import either', async () => {
    const stranger = aViewer({ memberships: [aMembership(anId())] });
    expect((await world.preview({ file }, stranger)).problems).toEqual(['FORBIDDEN']);
    const { payload } = await world.preview({ file });
    const { id } = await world.run(payload?.import.id ?? '');
    expect((await world.approve(id, false, stranger)).problems).toEqual(['NOT_FOUND']);
    expect(await world.seen(id, stranger)).toBeNull();
    expect(await world.calendars(stranger)).toBeNull();
    await world.approve(id);
    await world.run(id);
    const source = await onlySource();
    expect((await world.refresh(source, stranger)).problems).toEqual(['NOT_FOUND']);
    expect((await world.remove(source, true, stranger)).problems).toEqual(['NOT_FOUND']);
    expect((await world.preview({ file, sourceId: source, organisationId: stranger.memberships[0]?.organisationId }, stranger)).problems).toEqual(['NOT_FOUND']);
  });

  test('while the organisation is not verified', async () => {
    const pending = aViewer({ memberships: [{ ...aMembership(world.club), organisationStatus: 'PENDING' }] });
    expect((await world.preview({ file }, pending)).problems).toEqual(['input.organisationId ORGANISATION_NOT_VERIFIED']);
  });

  test('for what is no calendar, both at once or neither, and for addresses that are none', async () => {
    const coded = async (input: object) => (await world.preview(input)).problems;
    expect(await coded({ file: Buffer.from('BEGIN:VCARD\nEND:VCARD').toString('base64') })).toEqual(['input.file NOT_A_CALENDAR']);
    expect(await coded({ file: Buffer.from([0x50, 0x4b, 3, 4, 20, 0]).toString('base64') })).toEqual(['input.file NOT_A_CALENDAR']);
    expect(await coded({ file: 'kein base64!' })).toEqual([expect.stringContaining('input.file')]);
    expect(await coded({ file: Buffer.alloc(1_400_001, 'a').toString('base64') })).toEqual([expect.stringContaining('input.file')]);
    expect(await coded({})).toEqual(['input.file REQUIRED']);
    expect(await coded({ file, address: 'https://chor.example/a.ics' })).toEqual(['input.address ONLY_ONE']);
    for (const address of ['file:///etc/passwd', 'ftp://chor.example/a', 'https://wer:was@chor.example/', 'kein Kalender']) expect(await coded({ address })).toEqual(['input.address ADDRESS']);
    expect(await coded({ file, sourceId: anId() })).toEqual(['NOT_FOUND']);
    expect(await coded({ file, sourceId: 'keine' })).toEqual(['NOT_FOUND']);
  });

  test('before there is a preview, and a file is not read again by itself', async () => {
    const { payload } = await world.preview({ file });
    const id = payload?.import.id ?? '';
    expect((await world.approve(id)).problems).toEqual(['input.id NOT_READY']);
    await world.run(id);
    expect((await world.approve(id, true)).problems).toEqual(['input.refreshes NO_ADDRESS']);
    await world.approve(id);
    await world.run(id);
    expect((await world.refresh(await onlySource())).problems).toEqual(['input.id NO_ADDRESS']);
  });
});
