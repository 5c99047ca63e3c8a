import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayOf, daysLater } from '../../shared/site-days.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { aParty, mailTo, type RegistrationWorld, registrationWorld, standing } from '../registration/registration.world.ts';
import { unfoldAll } from '../series/series.worker.ts';
import { rowAt, seen, type SeriesDesk, seriesDesk } from '../testing/series-desk.ts';

let world: RegistrationWorld;
let desk: SeriesDesk;
beforeAll(async () => {
  world = await registrationWorld();
  await world.startWorker();
  desk = seriesDesk(world);
});
afterAll(() => world.close());

const YEAR = new Date().getFullYear() + 1;
/** The first of a weekday in March next year, so that a change of the clocks lies ahead; Sunday is 0. */
const firstOf = (weekday: number): string => {
  const first = `${YEAR}-03-01`;
  return daysLater(first, (weekday - new Date(first).getUTCDay() + 7) % 7);
};
const [TUESDAY, THURSDAY] = [firstOf(2), daysLater(firstOf(2), 2)];

const aSeries = (recurrence: string, first = TUESDAY) => desk.aSeries({ startsAt: `${first}T18:00`, endsAt: `${first}T19:30`, recurrence });
const to = (day: string, from = '18:00', until = '19:30') => ({ startsAt: `${day}T${from}`, endsAt: `${day}T${until}` });
const days = async () => (await desk.rowsOf()).map(({ day }) => day);
const rules = async (): Promise<string[]> => (await world.db.query('SELECT rule FROM event_series ORDER BY starts_at')).map(({ rule }: { rule: string }) => rule);
const weeks = (first: string, count: number): string[] => Array.from({ length: count }, (_, week) => daysLater(first, week * 7));
const digits = (day: string) => day.replaceAll('-', '');

describe('several dates that move to another day', () => {
  test('stay the dates that they were: the nth with its registrations, who are told, and its address', async () => {
    const rows = await aSeries(`FREQ=WEEKLY;UNTIL=${digits(daysLater(TUESDAY, 35))}`);
    expect(rows.map(({ day }) => day)).toEqual(weeks(TUESDAY, 6));
    await aParty(world, rowAt(rows, 3).id, 2, aViewer({ email: 'gast@example.net' }));
    await aParty(world, rowAt(rows, 0).id, 1, aViewer({ email: 'erste@example.net' }));
    expect((await desk.run('updateEvent', { ...seen(rowAt(rows, 2)), ...to(daysLater(THURSDAY, 14), '17:00', '18:00'), scope: 'FOLLOWING' })).problems).toEqual([]);
    const after = await desk.rowsOf();
    expect(after.map(({ day }) => day)).toEqual([...weeks(TUESDAY, 2), ...weeks(daysLater(THURSDAY, 14), 4)]);
    expect(after.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(after.slice(2).map(({ at }) => at)).toEqual(Array.from({ length: 4 }, () => '17:00-18:00'));
    expect(await standing(world, rowAt(rows, 3).id)).toEqual({ taken: 2, statuses: ['REGISTERED'] });
    expect((await mailTo(world.sink, 'gast@example.net', 'Neuer Zeitpunkt: Üben')).text).toContain('Donnerstag');
    // It ends with its last date, whose day the old end would have cut off.
    expect((await rules())[1]).toBe(`FREQ=WEEKLY;UNTIL=${digits(daysLater(THURSDAY, 35))}`);
    await unfoldAll(world.db, new Date(Date.UTC(YEAR + 2, 0, 1)));
    expect(await days()).toHaveLength(6);
  });

  test('all, of a series without an end, earlier and later again: each week has one date, however often', async () => {
    const rows = await aSeries('FREQ=WEEKLY;BYDAY=TU');
    await aParty(world, rowAt(rows, 1).id, 3);
    for (const shift of [-7, 2, 12, -14]) {
      const row = rowAt(await desk.rowsOf(), 4);
      expect((await desk.run('updateEvent', { ...seen(row), ...to(daysLater(row.day, shift)), scope: 'ALL' })).problems).toEqual([]);
      const found = await days();
      expect(found).toEqual(weeks(found[0] ?? '', found.length));
      expect(found[4]).toBe(daysLater(row.day, shift));
    }
    expect(await rules()).toEqual(['FREQ=WEEKLY;BYDAY=TU']);
    const now = await desk.rowsOf();
    expect(now.slice(0, rows.length).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(await standing(world, rowAt(now, 1).id)).toMatchObject({ taken: 3 });
    await unfoldAll(world.db, new Date(Date.UTC(YEAR + 1, 0, 1)));
    const further = await days();
    expect(further.length).toBeGreaterThan(now.length);
    expect(further).toEqual(weeks(further[0] ?? '', further.length));
  });

  test('all, of a series that ends in the days of our grandchildren: the end stays as it was said', async () => {
    const rows = await aSeries('FREQ=WEEKLY;UNTIL=21251231');
    expect((await desk.run('updateEvent', { ...seen(rowAt(rows, 0)), ...to(THURSDAY, '17:00', '18:00'), scope: 'ALL' })).problems).toEqual([]);
    expect(await days()).toEqual(weeks(THURSDAY, rows.length));
    expect(await rules()).toEqual(['FREQ=WEEKLY;UNTIL=21251231']);
  });

  test('every day: dates change places with their neighbours', async () => {
    const rows = await aSeries('FREQ=DAILY;COUNT=5');
    expect((await desk.run('updateEvent', { ...seen(rowAt(rows, 1)), ...to(daysLater(TUESDAY, 2)), scope: 'ALL' })).problems).toEqual([]);
    expect(await desk.rowsOf()).toEqual(rows.map((row) => expect.objectContaining({ id: row.id, day: daysLater(row.day, 1) })));
  });

  test('of each month go to the same weekday of their month', async () => {
    const second = daysLater(TUESDAY, 7);
    const rows = await aSeries('FREQ=MONTHLY;COUNT=6;BYDAY=2TU', second);
    const target = daysLater(second, 1);
    expect((await desk.run('updateEvent', { ...seen(rowAt(rows, 0)), ...to(target), scope: 'ALL' })).problems).toEqual([]);
    const after = await desk.rowsOf();
    expect(after.map(({ id, day }) => [id, day.slice(0, 7)])).toEqual(rows.map(({ id, day }) => [id, day.slice(0, 7)]));
    expect(after.every(({ day }) => new Date(day).getUTCDay() === 3)).toBe(true);
    expect(await rules()).toEqual([`FREQ=MONTHLY;COUNT=6;BYDAY=${Math.ceil(Number(target.slice(8)) / 7)}WE`]);
  });

  test('leave what was set apart where it is, also when that one is moved with the others', async () => {
    const rows = await aSeries('FREQ=WEEKLY;COUNT=4');
    expect((await desk.run('updateEvent', { ...seen(rowAt(rows, 1)), ...to(daysLater(TUESDAY, 8)) })).problems).toEqual([]);
    const row = rowAt(await desk.rowsOf(), 2);
    expect((await desk.run('updateEvent', { ...seen(row), ...to(daysLater(row.day, 2)), scope: 'ALL' })).problems).toEqual([]);
    expect(await days()).toEqual([THURSDAY, daysLater(TUESDAY, 8), daysLater(THURSDAY, 14), daysLater(THURSDAY, 21)]);
    const apart = rowAt(await desk.rowsOf(), 1);
    expect((await desk.run('updateEvent', { ...seen(apart), ...to(daysLater(THURSDAY, 8)), scope: 'ALL' })).problems).toEqual([]);
    expect(await days()).toEqual(weeks(daysLater(THURSDAY, 1), 4));
  });

  test('of whole days move, too', async () => {
    const rows = await desk.aSeries({ startsAt: TUESDAY, endsAt: daysLater(TUESDAY, 1), recurrence: 'FREQ=WEEKLY;COUNT=6', allDay: true });
    expect((await desk.run('updateEvent', { ...seen(rowAt(rows, 0)), startsAt: THURSDAY, endsAt: THURSDAY, scope: 'ALL' })).problems).toEqual([]);
    expect((await desk.rowsOf()).map(({ at, day }) => [day, at])).toEqual(weeks(THURSDAY, 6).map((day) => [day, '00:00-00:00']));
  });
});

describe('several dates are not moved', () => {
  const refusedAs = async (recurrence: string, index: number, day: (row: string) => string, scope = 'ALL', first = TUESDAY) => {
    const rows = await aSeries(recurrence, first);
    const row = rowAt(rows, index);
    const { code, problems } = await desk.run('updateEvent', { ...seen(row), ...to(day(row.day)), scope });
    expect(await desk.rowsOf()).toEqual(rows);
    return [code, ...problems];
  };

  test('when the rule does not say where the others go', async () => {
    expect(await refusedAs('FREQ=WEEKLY;COUNT=6;BYDAY=TU,TH', 1, (day) => daysLater(day, 1))).toEqual(['CONFLICT', 'input.startsAt RULE_HAS_DAYS']);
    expect(await refusedAs('FREQ=WEEKLY;COUNT=6;BYHOUR=18', 1, (day) => daysLater(day, 1))).toEqual(['CONFLICT', 'input.startsAt RULE_HAS_TIMES']);
    expect(await refusedAs('FREQ=MONTHLY;COUNT=6;BYDAY=1TU', 1, (day) => daysLater(day, 31))).toEqual(['CONFLICT', 'input.startsAt ANOTHER_MONTH']);
    expect(await refusedAs('FREQ=MONTHLY;COUNT=12', 0, () => `${YEAR}-03-31`)).toEqual(['CONFLICT', 'input.startsAt RULE_NOT_MOVED']);
  });

  test('when they would come before an earlier one, or into the past', async () => {
    expect(await refusedAs('FREQ=WEEKLY;COUNT=6', 3, (day) => daysLater(day, -7), 'FOLLOWING')).toEqual(['CONFLICT', 'input.startsAt BEFORE_ANOTHER']);
    const soon = daysLater(dayOf(new Date()), 3);
    expect(await refusedAs('FREQ=WEEKLY;COUNT=6', 3, (day) => daysLater(day, -6), 'ALL', soon)).toEqual(['CONFLICT', 'input.startsAt DATES_IN_THE_PAST']);
  });
});
