import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { recordStatements } from '../../shared/testing/statements.ts';
import { anEvent } from '../testing/rows.ts';
import { type EventsWorld, eventsWorld } from '../testing/world.ts';

let world: EventsWorld;
beforeAll(async () => {
  world = await eventsWorld([
    anEvent(5, { title: 'Große Vorlesestunde' }),
    anEvent(2, { title: 'Vorlesen im Park' }),
    anEvent(1, { title: 'Ein Abend', summary: 'Es wird vorgelesen: vorlesen für alle.' }),
    anEvent(3, { title: 'Vorlesen fällt aus', status: 'CANCELLED' }),
    anEvent(3, { title: 'Vorlesen im Entwurf', status: 'DRAFT' }),
    anEvent(-5, { title: 'Vorlesen war gestern' }),
    anEvent(30, { title: 'Chorprobe im Advent' }),
    anEvent(20, { title: 'Chorprobe' }),
    anEvent(9, { title: 'Öffentliche Übung' }),
  ]);
});
afterAll(() => world.close());

const QUERY = 'query($text: String!, $first: Int! = 5) { eventSuggestions(text: $text, first: $first) { title } }';
const titles = async (text: string, first = 5): Promise<string[]> => {
  const { data, errors } = await world.ask<{ eventSuggestions: { title: string }[] }>(QUERY, { text, first });
  expect(errors).toBeUndefined();
  return data.eventSuggestions.map(({ title }) => title);
};

test('suggestions of dates have a word in their title that begins like the text, by start, and take place', async () => {
  expect(await titles('vorlese')).toEqual(['Vorlesen im Park', 'Große Vorlesestunde']);
  expect(await titles('VORL', 1)).toEqual(['Vorlesen im Park']);
  for (const text of ['ueb', 'übu', 'oeff']) expect([text, await titles(text)]).toEqual([text, ['Öffentliche Übung']]);
  for (const text of ['v', '  ', 'lesen', '%', '___', "'; --", '\\\\']) expect([text, await titles(text)]).toEqual([text, []]);
});

test('suggestions of dates have the next one of a series, in one statement', async () => {
  const [{ id }] = await world.db.query(
    `INSERT INTO event_series (id, organisation_id, starts_at, length_days, length_seconds, time_zone, all_day, template, unfolded_until)
     VALUES (uuidv7(), uuidv7(), now(), 0, 7200, 'Europe/Berlin', false, '{}', now()) RETURNING id`,
  );
  await world.db.query(`UPDATE events SET series_id = $1, recurrence_id = starts_at WHERE title LIKE 'Chorprobe%'`, [id]);
  expect(await titles('chor')).toEqual(['Chorprobe']);
  const statements = recordStatements(world.db);
  await titles('übung');
  expect(statements).toHaveLength(1);
});

test('suggestions of dates refuse what is no beginning of a text, by name', async () => {
  const refused = async (variables: object) => problemsOf(await world.ask(QUERY, { ...variables }));
  for (const text of ['', 'x'.repeat(101)]) expect(await refused({ text })).toEqual(['text LENGTH']);
  for (const first of [0, 11]) expect(await refused({ text: 'le', first })).toEqual(['first OUT_OF_RANGE']);
});
