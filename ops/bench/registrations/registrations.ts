import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { openDatabase } from '../../../services/events/database.ts';
import { benchDatabase } from '../database.ts';
import { end, messageOf, startModule } from '../processes.ts';
import { randomFrom } from '../random.ts';
import { type Result, result } from '../result.ts';
import type { Bench, Suite } from '../suite.ts';
import type { Acknowledged, DeskEnvironment, Rush, RushOver } from './messages.ts';

const RUNS = 1_000;
const PEOPLE = 100;
const SEATS = 10;
/** In one of so many runs the service is killed: one that was over sooner does not count, and the next is tried in its place. */
const KILLED_EVERY = 10;
/** About what a run takes. */
const KILLED_WITHIN_MS = 60;
const TRIES = 5;
const HOT = { people: 3_000, seats: 100_000, atOnce: 64 } as const;
const WITHIN_MS = 120_000;

/** Events that begin in a week, with so many seats; gives their ids. */
async function makeEvents(client: Client, count: number, seats: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO events (slug, kind, status, title, summary, description, starts_at, ends_at, attendance, interest_ids, capacity, organisation_id)
     SELECT 'rush-' || gen_random_uuid(), 'TRAINING', 'PUBLISHED', 'Erste Hilfe', 'Auffrischung', '', now() + interval '7 days', now() + interval '7 days 2 hours', 'ON_SITE', '{}', $2, gen_random_uuid()
       FROM generate_series(1, $1) RETURNING id`,
    [count, seats],
  );
  return rows.map(({ id }) => id);
}

class Desk {
  private readonly environment: DeskEnvironment;
  private child: ChildProcess | undefined;

  constructor(environment: DeskEnvironment, { onEnd }: Bench) {
    this.environment = environment;
    onEnd(() => this.child && end(this.child));
  }

  private async process(): Promise<ChildProcess> {
    if (this.child && this.child.exitCode === null && this.child.signalCode === null) return this.child;
    this.child = startModule('ops/bench/registrations/desk.js', { ...this.environment });
    await messageOf(this.child, WITHIN_MS);
    return this.child;
  }

  /** Ids of what was acknowledged, in order, and how it ended; null when the process was killed on the way. */
  async rush(rush: Rush, killAfterMs?: number): Promise<{ readonly acknowledged: readonly string[]; readonly over: RushOver | null }> {
    const child = await this.process();
    const acknowledged: string[] = [];
    let over: RushOver | null = null;
    const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
    const hear = (message: Acknowledged | RushOver): void => {
      if ('id' in message) acknowledged.push(message.id);
      else {
        over = message;
        finish();
      }
    };
    child.on('message', hear).once('exit', finish);
    child.send(rush);
    if (killAfterMs !== undefined) {
      await Promise.race([finished, delay(killAfterMs)]);
      // Also when the rush was over before: until it is gone it looks as if it could be asked.
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }
    await finished;
    child.off('message', hear).off('exit', finish);
    return { acknowledged, over };
  }
}

interface Standing {
  readonly taken: number;
  readonly seated: number;
  readonly waiting: number;
  /** Whether nobody with a seat came after somebody who waits, and the numbers of the queue go up. */
  readonly isInOrder: boolean;
  readonly ids: readonly string[];
}

async function standingOf(client: Client, eventId: string): Promise<Standing> {
  const { rows } = await client.query<Standing>(
    `SELECT e.seats_taken AS taken, count(*) FILTER (WHERE r.status = 'REGISTERED')::int AS seated, count(*) FILTER (WHERE r.status = 'WAITING')::int AS waiting,
            coalesce(array_agg(r.id::text), '{}') AS ids,
            coalesce(max(r.created_at) FILTER (WHERE r.status = 'REGISTERED') <= min(r.created_at) FILTER (WHERE r.status = 'WAITING'), true)
              AND NOT EXISTS (SELECT FROM (
                SELECT created_at < lag(created_at) OVER (ORDER BY queue_number) AS is_back FROM registrations WHERE event_id = e.id AND status = 'WAITING') q WHERE is_back) AS "isInOrder"
       FROM events e LEFT JOIN registrations r ON r.event_id = e.id WHERE e.id = $1 GROUP BY e.id`,
    [eventId],
  );
  return rows[0]!;
}

/** Rushes for ten seats each. Whoever was cut off by a killed service asks again, as people do. */
async function rushes(bench: Bench, client: Client, desk: Desk): Promise<Result[]> {
  const random = randomFrom(7);
  const wrong = { seats: 0, order: 0, lost: 0 };
  let killed = 0;
  for (const [run, eventId] of (await makeEvents(client, RUNS, SEATS)).entries()) {
    const rush = { eventId, from: run * PEOPLE, to: (run + 1) * PEOPLE, atOnce: PEOPLE };
    const kill = killed * KILLED_EVERY <= run;
    const { acknowledged, over } = await desk.rush(rush, kill ? random() * KILLED_WITHIN_MS : undefined);
    if (over === null) killed++;
    const all = [...acknowledged];
    // Who has a seat or waits already is refused then.
    for (let tries = 0; tries < TRIES && (await standingOf(client, eventId)).ids.length < PEOPLE; tries++) all.push(...(await desk.rush({ ...rush, atOnce: 20 })).acknowledged);
    const { taken, seated, waiting, isInOrder, ids } = await standingOf(client, eventId);
    if (taken !== SEATS || seated !== SEATS || waiting !== PEOPLE - SEATS) wrong.seats++;
    if (!isInOrder) wrong.order++;
    wrong.lost += all.filter((id) => !ids.includes(id)).length;
    if ((run + 1) % 200 === 0) bench.say(`${run + 1} runs, the service was killed in ${killed}`);
  }
  return [
    result('registrations: runs', RUNS, { unit: `runs of ${PEOPLE} for ${SEATS} seats` }),
    result('registrations: runs in which the service was killed', killed, { unit: 'runs', bar: { atLeast: RUNS / KILLED_EVERY } }),
    result('registrations: runs without exactly ten seats and ninety who wait', wrong.seats, { unit: 'runs', bar: { exactly: 0 } }),
    result('registrations: runs with the queue out of order', wrong.order, { unit: 'runs', bar: { exactly: 0 } }),
    result('registrations: acknowledged and lost', wrong.lost, { unit: 'registrations', bar: { exactly: 0 } }),
  ];
}

/** Registrations a second for one event that everybody wants. */
async function hotEvent(client: Client, desk: Desk): Promise<Result> {
  const [eventId = ''] = await makeEvents(client, 1, HOT.seats);
  const { people, atOnce } = HOT;
  const first = 10_000_000;
  await desk.rush({ eventId, from: first, to: first + 200, atOnce });
  const { over } = await desk.rush({ eventId, from: first + 1_000, to: first + 1_000 + people, atOnce });
  return result('registrations: a second, for one event', over ? ((people - over.failed) * 1000) / over.ms : 0, { unit: '1/s', bar: { atLeast: 300 } });
}

/** Many who want few seats, with a service that is killed, and one event that everybody wants; on a PostgreSQL of its own. */
export const registrationsSuite: Suite = async (bench) => {
  const { urls, adminUrl, secret } = await benchDatabase(bench, async (given) => {
    await (await openDatabase({ url: given.events }).initialize()).destroy();
    return 0;
  });
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  bench.onEnd(() => client.end());
  await client.query('SET search_path = events, public');
  const desk = new Desk({ BENCH_DATABASE_URL: urls.events, BENCH_SECRET: secret }, bench);
  const hot = await hotEvent(client, desk);
  bench.say(`${Math.round(hot.value)} registrations a second for one event`);
  return [hot, ...(await rushes(bench, client, desk))];
};
