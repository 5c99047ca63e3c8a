import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayOf, daysLater } from '../../shared/site-days.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { upsertEvents } from '../event/event.repository.ts';
import { aParty, mailTo, type RegistrationWorld, registrationWorld, standing } from '../registration/registration.world.ts';
import { cancelRegistration } from '../registration/leave.ts';
import { sweepRegistrations } from '../registration/sweep.ts';
import { unfoldAll } from '../series/series.worker.ts';
import { writeSeries } from '../series/series.service.ts';
import { templateOf } from '../series/begin-series.ts';
import { anEvent } from '../testing/rows.ts';
import { type DatedRow, rowAt, seen, type SeriesDesk, seriesDesk } from '../testing/series-desk.ts';

const stranger = aViewer({ memberships: [aMembership(anId())] });

let world: RegistrationWorld;
let desk: SeriesDesk;
beforeAll(async () => {
  world = await registrationWorld();
  await world.startWorker();
  desk = seriesDesk(world);
});
afterAll(() => world.close());

const YEAR = new Date().getFullYear() + 1;
/** The Tuesdays of a series from the first one of March on, over the change of the clocks. */
const FIRST = ((): string => {
  const day = new Date(Date.UTC(YEAR, 2, 1));
  while (day.getUTCDay() !== 2) day.setUTCDate(day.getUTCDate() + 1);
  return dayOf(day, 'UTC');
})();
const LAST = daysLater(FIRST, 6 * 7).replaceAll('-', '');

/** A training on seven Tuesdays at six. */
const aSeries = (recurrence = `FREQ=WEEKLY;UNTIL=${LAST}`) => desk.aSeries({ startsAt: `${FIRST}T18:00`, endsAt: `${FIRST}T19:30`, recurrence });
const run = (...deed: Parameters<SeriesDesk['run']>) => desk.run(...deed);
const rowsOf = () => desk.rowsOf();
const said = () => desk.said();
const at = rowAt;
const ofDay = (row: DatedRow, from: string, until: string) => ({ startsAt: `${row.day}T${from}`, endsAt: `${row.day}T${until}` });
const again = (count: number, words: string) => Array.from({ length: count }, () => words);

describe('a change with a scope', () => {
  test('of this date leaves the others', async () => {
    const rows = await aSeries();
    expect((await run('updateEvent', { ...seen(at(rows, 2)), ...ofDay(at(rows, 2), '17:00', '18:00'), title: 'Früh', scope: 'THIS' })).problems).toEqual([]);
    expect(await said()).toEqual([...again(2, '18:00-19:30 Üben'), '17:00-18:00 Früh', ...again(4, '18:00-19:30 Üben')]);
  });

  test('of this and the following splits the series: clock times hold over the change of the clocks, and everybody stays registered for their date', async () => {
    const rows = await aSeries();
    const viewer = aViewer({ email: 'gast@example.net' });
    await aParty(world, at(rows, 5).id, 2, viewer);
    await aParty(world, at(rows, 1).id, 1);
    expect((await run('updateEvent', { ...seen(at(rows, 2)), ...ofDay(at(rows, 2), '17:00', '18:30'), title: 'Früher', scope: 'FOLLOWING' })).problems).toEqual([]);
    const after = await rowsOf();
    expect(await said()).toEqual([...again(2, '18:00-19:30 Üben'), ...again(5, '17:00-18:30 Früher')]);
    expect(after.map(({ id, day }) => [id, day])).toEqual(rows.map(({ id, day }) => [id, day]));
    expect(new Set(after.map(({ series }) => series)).size).toBe(2);
    expect(await standing(world, at(rows, 5).id)).toEqual({ taken: 2, statuses: ['REGISTERED'] });
    const told = await mailTo(world.sink, 'gast@example.net', 'Neuer Zeitpunkt: Früher');
    expect(told.text).toContain('17');
    expect(told.raw).toContain('text/calendar');
    const rules: { rule: string }[] = await world.db.query('SELECT rule FROM event_series ORDER BY starts_at');
    expect(rules.map(({ rule }) => rule)).toEqual([expect.stringMatching(/^FREQ=WEEKLY;UNTIL=\d{8}T165959Z$/), `FREQ=WEEKLY;UNTIL=${LAST}`]);
    expect(await unfoldAll(world.db, new Date(Date.UTC(YEAR + 1, 0, 1)))).toBe(0);
    expect(await said()).toHaveLength(7);
  });

  test('of time or place is told to everybody: who comes, is offered a seat, or waits', async () => {
    const rows = await aSeries();
    const [id, version] = [at(rows, 4).id, at(rows, 4).version];
    await world.db.query('UPDATE events SET capacity = 1 WHERE id = $1', [id]);
    const guest = (email: string) => aParty(world, id, 1, aViewer({ email }));
    const gone = await guest('geht@example.net');
    for (const email of ['angeboten@example.net', 'wartet@example.net']) await guest(email);
    await cancelRegistration(world.desk, gone.viewer, { id: gone.id });
    expect((await run('updateEvent', { id, version, onlineUrl: 'https://raum.example.org/neu', scope: 'THIS' })).problems).toEqual([]);
    expect((await mailTo(world.sink, 'angeboten@example.net', 'Neuer Ort')).text).toContain('Das Angebot gilt weiter');
    const elsewhere = await mailTo(world.sink, 'wartet@example.net', 'Neuer Ort');
    expect(elsewhere.text).toContain('https://raum.example.org/neu');
    expect(elsewhere.text).toContain('Sie stehen weiterhin auf der Warteliste.');
    expect(elsewhere.raw).not.toContain('text/calendar');
    expect((await run('updateEvent', { id, version: version + 1, ...ofDay(at(rows, 4), '18:00', '21:15'), scope: 'THIS' })).problems).toEqual([]);
    for (const email of ['angeboten@example.net', 'wartet@example.net']) expect((await mailTo(world.sink, email, 'Neuer Zeitpunkt')).text).toContain('21:15');
    expect((await run('updateEvent', { id, version: version + 2, summary: 'Wir üben mehr.', scope: 'THIS' })).problems).toEqual([]);
    const kinds: { kind: string; count: number }[] = await world.db.query(`SELECT kind, count(*)::int FROM registration_mails WHERE kind IN ('MOVED', 'ELSEWHERE') GROUP BY 1 ORDER BY 1`);
    expect(kinds).toEqual([{ kind: 'ELSEWHERE', count: 2 }, { kind: 'MOVED', count: 2 }]);
  });

  test('of all leaves what somebody set apart, and counts on', async () => {
    const rows = await aSeries('FREQ=WEEKLY;COUNT=5');
    await run('updateEvent', { ...seen(at(rows, 1)), title: 'Gast liest' });
    await run('cancelEvent', { id: at(rows, 3).id, reason: 'Feiertag.' });
    expect((await run('updateEvent', { ...seen(at(rows, 2)), ...ofDay(at(rows, 2), '20:00', '21:00'), summary: 'Neu.', scope: 'ALL' })).problems).toEqual([]);
    expect(await said()).toEqual(['20:00-21:00 Üben', '18:00-19:30 Gast liest', '20:00-21:00 Üben', '18:00-19:30 Üben CANCELLED', '20:00-21:00 Üben']);
    const now = await rowsOf();
    expect((await run('updateEvent', { ...seen(at(now, 2)), title: 'Ende', scope: 'FOLLOWING' })).problems).toEqual([]);
    expect(await said()).toEqual(['20:00-21:00 Üben', '18:00-19:30 Gast liest', '20:00-21:00 Ende', '18:00-19:30 Üben CANCELLED', '20:00-21:00 Ende']);
  });

  test('without an end goes on as it was changed, each date once', async () => {
    const rows = await aSeries('FREQ=WEEKLY');
    expect((await run('updateEvent', { ...seen(at(rows, 10)), ...ofDay(at(rows, 10), '09:00', '10:00'), scope: 'FOLLOWING' })).problems).toEqual([]);
    await unfoldAll(world.db, new Date(Date.UTC(YEAR + 1, 0, 1)));
    const after = await rowsOf();
    expect(after.length).toBeGreaterThan(rows.length);
    expect(new Set(after.map(({ day }) => day)).size).toBe(after.length);
    expect(after.map((row) => row.at)).toEqual([...again(10, '18:00-19:30'), ...again(after.length - 10, '09:00-10:00')]);
  });

  test('is refused when it gets whole days, takes seats that are taken, or is not of a series; nothing changes then', async () => {
    const rows = await aSeries();
    await aParty(world, at(rows, 5).id, 4);
    const before = await said();
    const first = at(rows, 0);
    expect((await run('updateEvent', { ...seen(first), startsAt: first.day, endsAt: first.day, allDay: true, scope: 'ALL' })).problems).toEqual(['input.startsAt DAY_OF_SERIES']);
    expect(await run('updateEvent', { ...seen(first), capacity: 3, scope: 'ALL' })).toMatchObject({ code: 'CONFLICT', problems: ['input.capacity SEATS_TAKEN'] });
    expect(await run('updateEvent', { ...seen(first), title: 'Fremd', scope: 'ALL' }, stranger)).toMatchObject({ code: 'FORBIDDEN' });
    const single = anEvent(24 * 400, { organisationId: desk.club });
    await upsertEvents(world.db, [single]);
    expect((await run('updateEvent', { id: single.id, version: 1, title: 'Ein Mal', scope: 'ALL' })).problems).toEqual(['input.scope NO_SERIES']);
    await world.db.query('DELETE FROM events WHERE id = $1', [single.id]);
    expect(await said()).toEqual(before);
  });

  test('is refused for a series that follows a calendar', async () => {
    await aSeries();
    // The clock of this world is the real one.
    const startsAt = new Date(world.now().getTime() + 10 * 86_400_000);
    const event = anEvent(0, { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), organisationId: desk.club, title: 'Von anderswo' });
    const id = anId();
    const series = { id, organisationId: desk.club, startsAt, lengthDays: 0, lengthSeconds: 3600, timeZone: 'Europe/Berlin', allDay: false, rule: 'FREQ=WEEKLY;COUNT=3', added: [], excluded: [], template: templateOf(event) };
    await world.db.transaction((tx) => writeSeries(tx, world.now(), series, []));
    const [imported] = await world.db.query('SELECT id, version FROM events WHERE series_id = $1 AND ends_at > $2', [id, world.now()]);
    expect((await run('updateEvent', { ...seen(imported), title: 'Anders', scope: 'ALL' })).problems).toEqual(['input.scope FROM_A_CALENDAR']);
    expect((await run('cancelEvent', { id: imported.id, reason: 'Nein.', scope: 'ALL' })).problems).toEqual(['input.scope FROM_A_CALENDAR']);
  });
});

describe('cancelling with a scope', () => {
  test('of this and the following cancels them for good, and who is registered is told', async () => {
    const rows = await aSeries('FREQ=WEEKLY');
    const viewer = aViewer({ email: 'andere@example.net' });
    await aParty(world, at(rows, 4).id, 1, viewer);
    expect((await run('cancelEvent', { id: at(rows, 3).id, reason: 'Es geht nicht weiter.', scope: 'FOLLOWING' })).problems).toEqual([]);
    expect(await said()).toEqual([...again(3, '18:00-19:30 Üben'), ...again(rows.length - 3, '18:00-19:30 Üben CANCELLED')]);
    await sweepRegistrations(world.desk);
    expect((await mailTo(world.sink, 'andere@example.net', 'Fällt aus: Üben')).text).toContain('Es geht nicht weiter.');
    expect(await unfoldAll(world.db, new Date(Date.UTC(YEAR + 2, 0, 1)))).toBe(0);
  });

  test('of all cancels those that were moved, too', async () => {
    const rows = await aSeries('FREQ=WEEKLY;COUNT=3');
    await run('updateEvent', { ...seen(at(rows, 1)), ...ofDay(at(rows, 1), '10:00', '11:00') });
    expect((await run('cancelEvent', { id: at(rows, 2).id, reason: 'Alle krank.', scope: 'ALL' })).problems).toEqual([]);
    expect((await rowsOf()).map(({ status }) => status)).toEqual(again(3, 'CANCELLED'));
  });
});
