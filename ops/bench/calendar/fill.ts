import { Client } from 'pg';
import type { SubgraphUrls } from '../../database/roles.ts';

export const EVENTS = 100_000;
/** Network and organisation that have all of them, and an organisation with as many coming dates as a feed has entries. */
export const NETWORK = '01990000-0000-7000-8000-000000000001';
export const CLUB = '01990000-0000-7000-8000-000000000002';
const MANY = '01990000-0000-7000-8000-000000000003';
const SERIES = 400;
const DATES = 50;
const FEED = 2000;

const COLUMNS = `slug, kind, status, title, summary, description, starts_at, ends_at, attendance, venue, town, latitude, longitude, interest_ids, capacity, organisation_id, network_id`;
/** One in fifty lasts up to two weeks, the others two hours; places around Bitburg. */
const ROW = (number: string, title: string, start: string, club: string): string => `
  'termin-' || ${number}, (ARRAY['MEETING', 'TRAINING', 'FESTIVAL', 'WORK_DAY'])[1 + ${number} % 4], CASE WHEN ${number} % 40 = 0 THEN 'CANCELLED' ELSE 'PUBLISHED' END, ${title},
  'Wir treffen uns und freuen uns auf alle.', 'Eine Beschreibung mit einigen Sätzen.', ${start},
  ${start} + CASE WHEN ${number} % 50 = 0 THEN (1 + ${number} % 14) * interval '1 day' ELSE interval '2 hours' END,
  CASE WHEN ${number} % 20 = 0 THEN 'REMOTE' ELSE 'ON_SITE' END, 'Haus der Vereine', 'Bitburg', 49.5 + (${number}::bigint * 7919 % 10000) / 10000.0, 6 + (${number}::bigint * 104729 % 10000) / 10000.0,
  ARRAY[(ARRAY['sport', 'reading-aloud', 'hiking-cycling', 'culture', 'older-people'])[1 + ${number} % 5]], nullif(${number} % 30, 0), '${club}', '${NETWORK}'`;

/** Writes the dates of a year from a month ago on: four fifths by themselves, a fifth dates of 400 weekly series; and the coming 2,000 of one organisation. */
export async function fillEvents(urls: SubgraphUrls): Promise<number> {
  const client = new Client({ connectionString: urls.events });
  await client.connect();
  try {
    const begin = `(date_trunc('day', now()) - interval '30 days')`;
    await client.query(`INSERT INTO events (${COLUMNS})
      SELECT ${ROW('n', `'Termin Nummer ' || n`, `${begin} + (n * 7919 % 525600) * interval '1 minute'`, CLUB)} FROM generate_series(1, ${EVENTS - SERIES * DATES - FEED}) n`);
    await client.query(`INSERT INTO event_series (id, organisation_id, starts_at, length_days, length_seconds, time_zone, all_day, rule, template, unfolded_until)
      SELECT ('01990000-0000-7000-8001-' || lpad(s::text, 12, '0'))::uuid, '${CLUB}', ${begin} + s * interval '37 minutes', 0, 7200, 'Europe/Berlin', false, 'FREQ=WEEKLY', '{}', now() + interval '24 months'
        FROM generate_series(1, ${SERIES}) s`);
    await client.query(`INSERT INTO events (${COLUMNS}, series_id, recurrence_id)
      SELECT ${ROW('(200000 + s * 100 + d)', `'Jede Woche ' || s`, `${begin} + s * interval '37 minutes' + d * interval '7 days'`, CLUB)},
        ('01990000-0000-7000-8001-' || lpad(s::text, 12, '0'))::uuid, ${begin} + s * interval '37 minutes' + d * interval '7 days'
        FROM generate_series(1, ${SERIES}) s, generate_series(0, ${DATES - 1}) d`);
    await client.query(`INSERT INTO events (${COLUMNS})
      SELECT ${ROW('(400000 + n)', `'Kurs ' || n`, `now() + n * interval '4 hours'`, MANY)} FROM generate_series(1, ${FEED}) n`);
    await client.query(`CREATE TABLE plain_events AS SELECT * FROM events`);
    await client.query(`CREATE INDEX plain_events_by_network ON plain_events (network_id, starts_at, id)`);
    await client.query(`CREATE INDEX plain_events_by_span ON plain_events USING gist (tstzrange(starts_at, ends_at))`);
    return EVENTS;
  } finally {
    await client.end();
  }
}
