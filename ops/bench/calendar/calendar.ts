import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { DataSource } from 'typeorm';
import { buildGateway } from '../../../gateway/app.ts';
import { inProcessDataSource } from '../../../gateway/in-process-data-source.ts';
import { Event } from '../../../services/events/event/event.ts';
import { countEventsOfDays, findEventsOfDays } from '../../../services/events/finding/event-days.repository.ts';
import { searchOf } from '../../../services/events/finding/criteria.ts';
import { type Day, daysFrom } from '../../../services/events/finding/days.ts';
import { buildEventsSubgraph } from '../../../services/events/subgraph.ts';
import { listen, stopListening } from '../../../services/shared/listen.ts';
import { columnsOf } from '../../../services/shared/rows.ts';
import { dayOf, daysLater } from '../../../services/shared/site-days.ts';
import { openStores } from '../../installation/stores.ts';
import { benchDatabase } from '../database.ts';
import { ROOT } from '../processes.ts';
import { percentile, type Result, result } from '../result.ts';
import type { Bench, Suite } from '../suite.ts';
import { times } from '../times.ts';
import { fillEvents, NETWORK } from './fill.ts';

const TIMES = 60;
const FEEDS = 7;
const UNCHANGED = 300;
const FIRST = 3;

/** In the place of the part that knows the organisations: all of them have the same name. */
const ALL_THE_SAME: GraphQLDataSource = {
  process: ({ request }) => Promise.resolve({ data: { _entities: ((request.variables?.['representations'] ?? []) as unknown[]).map(() => ({ name: 'Leseverein' })) } }),
};

/** The same month over rows that are nothing but rows, of no series and of no organisation that may be suspended: the first of each day and how many it has. */
async function plainMonth(db: DataSource, days: readonly Day[]): Promise<void> {
  const values = [days.map(({ from }) => from), days.map(({ to }) => to), NETWORK];
  const rows = `unnest($1::timestamptz[], $2::timestamptz[]) WITH ORDINALITY AS day(begins, ends, number)`;
  const goingOn = `(SELECT * FROM plain_events e WHERE tstzrange(e.starts_at, e.ends_at) @> day.begins AND e.starts_at < day.begins OFFSET 0) AS e WHERE e.network_id = $3::uuid`;
  const beginning = `plain_events e WHERE e.network_id = $3::uuid AND e.starts_at >= day.begins AND e.starts_at < day.ends`;
  const first = (source: string): string => `(SELECT * FROM ${source} ORDER BY e.starts_at, e.id LIMIT ${FIRST})`;
  await Promise.all([
    db.query(
      `SELECT day.number, ${columnsOf(db, Event, 'e')} FROM ${rows} CROSS JOIN LATERAL (SELECT * FROM (${first(goingOn)} UNION ALL ${first(beginning)}) AS e ORDER BY e.starts_at, e.id LIMIT ${FIRST}) AS e
        ORDER BY day.number, e.starts_at, e.id`,
      values,
    ),
    db.query(`SELECT ((SELECT count(*) FROM ${goingOn}) + (SELECT count(*) FROM ${beginning}))::int AS count FROM ${rows} ORDER BY day.number`, values),
  ]);
}

async function months(db: DataSource): Promise<Result[]> {
  const search = searchOf({ network: NETWORK }, () => undefined, new Date());
  const firstDay = (index: number): string => daysLater(dayOf(new Date()), index % 200);
  const ours: number[] = [];
  const plain: number[] = [];
  for (let index = 0; index < TIMES; index++) {
    const days = daysFrom(firstDay(index * 7), 31, 'Europe/Berlin');
    ours.push(...(await times(1, () => Promise.all([findEventsOfDays(db, search, days, FIRST), countEventsOfDays(db, search, days)]))));
    plain.push(...(await times(1, () => plainMonth(db, days))));
  }
  const [own, theirs] = [percentile(ours, 0.5), percentile(plain, 0.5)];
  return [
    result('calendar: a month of 100,000 dates, p50', own, { unit: 'ms', against: theirs }),
    result('calendar: ... times that of plain rows', own / theirs, { unit: 'times', bar: { atMost: 1.5 } }),
  ];
}

async function feeds(bench: Bench, url: string): Promise<Result[]> {
  const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${url}${path}`, { headers });
  let entries = 0;
  // Each address is another feed of the same dates, so that none is remembered.
  const made = await times(FEEDS, async (index) => {
    const text = await (await get(`/feeds/events.ics?q=Kurs&place=Bitburg&radius=${180 + index}`)).text();
    entries = text.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
  });
  if (entries !== 2000) throw new Error(`The feed has ${entries} entries.`);
  const path = '/feeds/events.ics?q=Kurs&place=Bitburg&radius=200';
  const etag = (await get(path)).headers.get('etag') ?? '';
  const served = await times(UNCHANGED / 3, async () => (await get(path)).text());
  const unchanged = await times(UNCHANGED, async () => {
    const { status } = await get(path, { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' });
    if (status !== 304) throw new Error(`The unchanged feed was answered with ${status}.`);
  });
  bench.say(`feeds made anew: ${made.map((ms) => Math.round(ms)).join(' ')} ms`);
  return [
    result('calendar: a feed of 2,000 entries made anew, p50', percentile(made, 0.5), { unit: 'ms' }),
    result('calendar: a feed of 2,000 entries, p50', percentile(served, 0.5), { unit: 'ms', bar: { atMost: 60 } }),
    result('calendar: an unchanged feed, p50', percentile(unchanged, 0.5), { unit: 'ms', bar: { atMost: 3 } }),
  ];
}

/** A month of a network with 100,000 dates, a fifth of them of series, beside the same question to plain rows; and feeds of 2,000 entries over HTTP. */
export const calendarSuite: Suite = async (bench) => {
  const { urls, secret } = await benchDatabase(bench, fillEvents);
  const logger = pino({ level: 'error' }, pino.destination(2));
  const { events: db, ...others } = await openStores(urls, logger);
  const subgraph = await buildEventsSubgraph({ db, jobs: { enqueue: () => Promise.resolve() }, secret, findPlace: () => ({ name: 'Bitburg', postalCode: '54634', latitude: 50, longitude: 6.5 }) });
  bench.onEnd(() => Promise.all([subgraph.close(), ...Object.values(others).map((store) => store.destroy())]));
  const gateway = await buildGateway({
    supergraphSdl: await readFile(join(ROOT, 'schema/supergraph.graphql'), 'utf8'),
    dataSourceFor: (name) => (name === 'events' ? inProcessDataSource(subgraph, logger) : ALL_THE_SAME),
    env: { publicUrl: 'http://localhost', requestsPerMinute: 0 },
    logger,
    ready: () => Promise.reject(new Error('nobody asks')),
  });
  bench.onEnd(() => gateway.close());
  const server = await listen(gateway.app, { port: 0, host: '127.0.0.1' });
  bench.onEnd(() => stopListening(server));
  return [...(await months(db)), ...(await feeds(bench, `http://127.0.0.1:${(server.address() as AddressInfo).port}`))];
};
