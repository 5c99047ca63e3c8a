import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { inHours, NOW } from '../testing/rows.ts';
import type { EventsWorld } from '../testing/world.ts';
import { between, DAY, findingWorld } from './finding.world.ts';

let world: EventsWorld;
const LIST = 'query($filter: EventFilter, $first: Int! = 100, $after: String) { events(filter: $filter, first: $first, after: $after) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } }';
interface List {
  readonly events: { readonly totalCount: number; readonly nodes: { title: string }[]; readonly pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

async function titles(filter: object): Promise<string[]> {
  const { data, errors } = await world.ask<List>(LIST, { filter });
  expect(errors).toBeUndefined();
  expect(data.events.totalCount).toBe(data.events.nodes.length);
  return data.events.nodes.map(({ title }) => title);
}

beforeAll(async () => {
  world = await findingWorld();
});
afterAll(() => world.close());

describe('a window', () => {
  test('has what begins in it and what goes on when it begins, by start, and nothing that only touches it', async () => {
    expect(await titles(between(29 * DAY, 35 * DAY))).toEqual(['Zeltlager', 'Eintagsfest']);
    expect(await titles(between(31 * DAY, 32 * DAY))).toEqual(['Zeltlager', 'Eintagsfest']);
    expect(await titles(between(32 * DAY, 32.5 * DAY))).toEqual(['Zeltlager']);
    expect(await titles(between(33 * DAY, 34 * DAY))).toEqual([]);
    expect(await titles(between(28 * DAY, 30 * DAY))).toEqual([]);
  });

  test('may lie in the past, and its ends go with `from` and `until`: the later beginning and the earlier end count', async () => {
    expect(await titles(between(-60 * DAY, -20 * DAY))).toEqual(['Vorbei']);
    expect(await titles({ ...between(-60 * DAY, 40 * DAY), from: inHours(30 * DAY).toISOString(), until: inHours(30.5 * DAY).toISOString() })).toEqual(['Zeltlager']);
    expect(await titles({ ...between(30 * DAY, 30.5 * DAY), from: inHours(-60 * DAY).toISOString(), until: inHours(90 * DAY).toISOString() })).toEqual(['Zeltlager']);
  });

  test('of 400 days is answered, a longer or turned one refused', async () => {
    expect(await titles(between(-1, 400 * DAY - 1))).toContain('Zeltlager');
    for (const [from, to, problem] of [[0, 400.1 * DAY, 'filter.between TOO_LONG'], [5, 5, 'filter.between.from OUT_OF_ORDER'], [6, 5, 'filter.between.from OUT_OF_ORDER']] as const) {
      expect(problemsOf(await world.ask(LIST, { filter: between(from, to) }))).toEqual([problem]);
    }
    const eternity = { from: '0000-01-01T00:00:00Z', to: '9999-12-31T23:59:59Z' };
    expect(problemsOf(await world.ask(LIST, { filter: { between: eternity } }))).toEqual(['filter.between TOO_LONG']);
  });

  test('pages without gaps from what goes on to what begins', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data }: { data: List } = await world.ask<List>(LIST, { filter: { from: NOW.toISOString() }, first: 2, after });
      expect(data.events.totalCount).toBe(10);
      seen.push(...data.events.nodes.map(({ title }) => title));
      ({ hasNextPage: more, endCursor: after } = data.events.pageInfo);
    }
    expect(seen).toEqual(['Ausstellung', 'Vorlesestunde', 'Elternabend', 'Fußball', 'Sitzung am Bildschirm', 'Überall zugleich', 'Fällt aus', 'Zeltlager', 'Eintagsfest', 'Übernächstes Jahr']);
  });
});

describe('interests', () => {
  test('are any of those asked for; a field takes in its sub-interests', async () => {
    expect(await titles({ interests: ['school'] })).toEqual(['Vorlesestunde', 'Elternabend']);
    expect(await titles({ interests: ['reading-aloud'] })).toEqual(['Vorlesestunde']);
    expect(await titles({ interests: ['sport', 'politics'] })).toEqual(['Elternabend', 'Fußball', 'Sitzung am Bildschirm']);
    expect(await titles({ interests: ['worship'] })).toEqual([]);
  });
});

describe('around a place', () => {
  test('is what lies within the radius, and what can be joined from afar', async () => {
    const afar = ['Sitzung am Bildschirm', 'Überall zugleich'];
    expect(await titles({ near: { place: '54634', radiusKm: 5 }, until: inHours(DAY).toISOString() })).toEqual(['Ausstellung', 'Vorlesestunde', ...afar, 'Fällt aus']);
    expect(await titles({ near: { place: 'Bitburg', radiusKm: 15 }, until: inHours(DAY).toISOString() })).toEqual(['Ausstellung', 'Vorlesestunde', 'Elternabend', ...afar, 'Fällt aus']);
    expect(await titles({ near: { latitude: 49.76, longitude: 6.64, radiusKm: 1 } })).toEqual(['Fußball', ...afar]);
    expect(await titles({ near: { latitude: 0, longitude: 0 }, attendance: ['ON_SITE'] })).toEqual([]);
  });
});

describe('free places', () => {
  test('are where it takes place and there is a seat or no limit', async () => {
    expect(await titles({ freePlaces: true, until: inHours(DAY).toISOString() })).toEqual(['Ausstellung', 'Vorlesestunde', 'Fußball', 'Sitzung am Bildschirm', 'Überall zugleich']);
    expect(await titles({ freePlaces: false, text: 'Elternabend' })).toEqual(['Elternabend']);
    const taken = (seats: number) => world.db.query(`UPDATE events SET seats_taken = $1 WHERE title = 'Vorlesestunde'`, [seats]);
    await taken(9);
    expect(await titles({ freePlaces: true, text: 'Vorlesestunde' })).toEqual(['Vorlesestunde']);
    await taken(10);
    expect(await titles({ freePlaces: true, text: 'Vorlesestunde' })).toEqual([]);
    await taken(9);
    const [{ id }] = await world.db.query(
      `INSERT INTO registrations (event_id, name, email, locale, party_size, status, created_at, queue_number)
       SELECT id, 'X', 'x@example.net', 'DE', 2, 'WAITING', now(), 1 FROM events WHERE title = 'Vorlesestunde' RETURNING id`,
    );
    expect(await titles({ freePlaces: true, text: 'Vorlesestunde' })).toEqual([]);
    await world.db.query('DELETE FROM registrations WHERE id = $1', [id]);
    await taken(0);
  });
});

describe('words', () => {
  test('are found as parts of title, summary, venue and town, and in the description in any of their German forms', async () => {
    expect(await titles({ text: 'lesestunde' })).toEqual(['Vorlesestunde']);
    expect(await titles({ text: 'Kind Geschichte' })).toEqual(['Vorlesestunde']);
    expect(await titles({ text: 'Bürgerhaus' })).toEqual(['Elternabend']);
    expect(await titles({ text: 'buergerhaus' })).toEqual(['Elternabend']);
    expect(await titles({ text: 'Zeltes' })).toEqual(['Fußball']);
    expect(await titles({ text: 'Ausstellungen' })).toEqual(['Ausstellung']);
    expect(await titles({ text: 'Ausstellungen Trier' })).toEqual([]);
  });

  test('that are signs, patterns or empty words are answered', async () => {
    for (const text of ['%', '_', "' OR 1=1; --", ':*', '& | ! <->', '(((', 'der die das', '\\', '$1', '"']) expect(await titles({ text })).toEqual([]);
    for (const text of ['', '   ', '\t\n']) expect(await titles({ text, kinds: ['FESTIVAL'] })).toEqual([]);
  });
});

describe('a filter that cannot be meant', () => {
  const now = NOW.toISOString();
  test.each([
    [{ near: { place: 'Bitburg', radiusKm: 0 } }, ['filter.near.radiusKm MIN']],
    [{ near: { place: 'Bitburg', radiusKm: 1e9 } }, ['filter.near.radiusKm MAX']],
    [{ near: { place: 'Bitburg', radiusKm: null } }, ['filter.near.radiusKm REQUIRED']],
    [{ near: { place: 'Nirgendsheim an der Null' } }, ['filter.near.place UNKNOWN_PLACE']],
    [{ near: { place: '__proto__' } }, ['filter.near.place UNKNOWN_PLACE']],
    [{ near: { place: 'B'.repeat(101) } }, ['filter.near.place MAX_LENGTH']],
    [{ near: { place: 'Bit\u0000burg' } }, ['filter.near.place NUL_CHARACTER']],
    [{ near: { latitude: 90.1, longitude: 6 } }, ['filter.near.latitude MAX']],
    [{ near: { latitude: 50 } }, ['filter.near ONE_OF']],
    [{ near: {} }, ['filter.near ONE_OF']],
    [{ near: { latitude: 50, longitude: 6, place: 'Bitburg' } }, ['filter.near ONE_OF']],
    [{ interests: ['reading-aloud', 'no-such-interest', ''] }, ['filter.interests.1 UNKNOWN', 'filter.interests.2 UNKNOWN']],
    [{ interests: ['constructor'], network: 'bitburg', organisation: "' OR 1=1 --" }, ['filter.interests.0 UNKNOWN', 'filter.network UNKNOWN', 'filter.organisation UNKNOWN']],
    [{ interests: Array.from({ length: 51 }, () => 'tutoring') }, ['filter.interests ARRAY_MAX_SIZE']],
    [{ between: { from: now } }, ['filter.between.to REQUIRED']],
    [{ between: { from: now, to: 'tomorrow' } }, ['filter.between.to WRONG_TYPE']],
    [{ between: { from: '2026-02-30T00:00:00Z', to: now } }, ['filter.between.from WRONG_TYPE']],
    [{ freePlaces: 'yes' }, ['filter.freePlaces WRONG_TYPE']],
    [{ attendance: ['ASTRAL'] }, ['filter.attendance.0 UNKNOWN_VALUE']],
    [{ text: 'a '.repeat(21) }, ['filter.text TOO_MANY']],
    [{ text: '\ud800' }, ['filter.text MALFORMED_UNICODE']],
    [{ colour: 'red' }, ['filter.colour UNKNOWN_FIELD']],
  ])('%j is refused and named', async (filter, problems) => {
    const { data, errors } = await world.ask(LIST, { filter });
    expect(data).toBeNull();
    expect(errors?.every(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT')).toBe(true);
    expect(problemsOf({ errors })).toEqual(problems);
  });
});
