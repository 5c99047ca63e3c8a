import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { recordStatements } from '../../shared/testing/statements.ts';
import { NOW } from '../testing/rows.ts';
import type { EventsWorld } from '../testing/world.ts';
import { between, findingWorld } from './finding.world.ts';

let world: EventsWorld;
beforeAll(async () => {
  world = await findingWorld();
});
afterAll(() => world.close());

const DAYS = `query($from: LocalDate!, $first: Int! = 31, $timeZone: String! = "Europe/Berlin", $filter: EventFilter, $most: Int! = 3) {
  eventDays(from: $from, first: $first, timeZone: $timeZone, filter: $filter) { day totalCount events(first: $most) { title } } }`;
interface Days {
  readonly eventDays: { readonly day: string; readonly totalCount: number; readonly events: { readonly title: string }[] }[];
}
const days = async (variables: Record<string, unknown>) => {
  const { data, errors } = await world.ask<Days>(DAYS, variables);
  expect(errors).toBeUndefined();
  return data.eventDays.map(({ day, totalCount, events }) => [day, totalCount, ...events.map(({ title }) => title)]);
};

describe('the days of a calendar', () => {
  test('have what goes on at some moment of them, what lasts several days on each, and the empty ones are there', async () => {
    expect(await days({ from: '2026-12-21', first: 6 })).toEqual([
      ['2026-12-21', 0], ['2026-12-22', 1, 'Zeltlager'], ['2026-12-23', 2, 'Zeltlager', 'Eintagsfest'], ['2026-12-24', 1, 'Zeltlager'], ['2026-12-25', 1, 'Zeltlager'], ['2026-12-26', 0],
    ]);
  });

  test('count all of a day and show the first, of what is looked for', async () => {
    expect(await days({ from: '2026-11-22', first: 1 })).toEqual([['2026-11-22', 7, 'Ausstellung', 'Vorlesestunde', 'Elternabend']]);
    expect(await days({ from: '2026-11-22', first: 2, filter: { interests: ['sport'] }, most: 1 })).toEqual([['2026-11-22', 2, 'Elternabend'], ['2026-11-23', 0]]);
  });

  test('are those of the time zone', async () => {
    expect(await days({ from: '2026-11-22', first: 2, timeZone: 'Pacific/Auckland', filter: { text: 'Vorlesestunde' } })).toEqual([['2026-11-22', 0], ['2026-11-23', 1, 'Vorlesestunde']]);
  });

  test('show and count nothing of organisations that are suspended', async () => {
    await world.db.query(`INSERT INTO known_organisations (id, status, version) SELECT DISTINCT organisation_id, 'SUSPENDED', 1 FROM events`);
    expect(await days({ from: '2026-12-22', first: 2 })).toEqual([['2026-12-22', 0], ['2026-12-23', 0]]);
    await world.db.query('DELETE FROM known_organisations');
    expect(await days({ from: '2026-12-22', first: 1 })).toEqual([['2026-12-22', 1, 'Zeltlager']]);
  });

  test('take two statements for however many days', async () => {
    const statements = recordStatements(world.db);
    await days({ from: '2026-11-01', first: 62 });
    expect(statements).toHaveLength(2);
  });

  test('that cannot be meant are refused and named', async () => {
    const refused = async (variables: object) => problemsOf(await world.ask(DAYS, { from: '2026-12-01', ...variables }));
    for (const first of [0, -1, 63]) expect(await refused({ first })).toEqual(['first OUT_OF_RANGE']);
    expect(new Set(await refused({ first: 2, most: 21 }))).toEqual(new Set(['first OUT_OF_RANGE']));
    for (const from of ['2026-02-30', 'soon', '2026-12-01T00:00:00Z']) expect(await refused({ from })).toEqual(['from WRONG_TYPE']);
    expect(await refused({ from: '0000-01-01', timeZone: 'Mars/Olympus' })).toEqual(['from OUT_OF_RANGE', 'timeZone UNKNOWN']);
    expect(await refused({ filter: between(0, 5) })).toEqual(['filter.between UNSUPPORTED']);
    expect(await refused({ filter: { from: NOW.toISOString(), until: NOW.toISOString() } })).toEqual(['filter.from UNSUPPORTED', 'filter.until UNSUPPORTED']);
    expect(await refused({ filter: { near: { place: 'Nirgendsheim an der Null' } } })).toEqual(['filter.near.place UNKNOWN_PLACE']);
  });
});
