import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../ops/testing/database.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { openDatabase } from '../database.ts';
import { MatchIndex } from '../matching/match-index.ts';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { LiveIndex } from './live-index.ts';
import { findLivePostingsById } from './search.repository.ts';
import { answersOf } from './testing/answers.ts';
import { vocabulary } from './vocabulary.ts';

let database: TestDatabase;
let db: DataSource;
let admin: Client;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  database = await testDatabase();
  db = await openDatabase({ url: database.urls.opportunities }).initialize();
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  const organisations = Array.from({ length: 8 }, () => anOrganisation());
  const opportunities = organisations.flatMap(({ id: organisationId }, at) =>
    Array.from({ length: 30 }, (_, nth) =>
      anOpportunity({
        organisationId, latitude: 49 + nth / 30, longitude: 6.5, interestIds: ['sport', 'culture'].slice(nth % 3), availability: nth % 2 ? ['MONDAY_MORNING'] : [],
        commitment: nth % 5 ? 'FEW_DAYS' : null, languages: nth % 4 ? [] : ['DE', 'TR'], accessibility: nth % 7 ? [] : ['PLAIN_LANGUAGE'], maximumAge: nth % 3 ? null : 60,
        networkId: at % 2 ? organisationId : null, attendance: nth % 9 ? 'ON_SITE' : 'MIXED',
      }),
    ),
  );
  await save(db, { organisations, opportunities });
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await admin.end();
  await db.destroy();
  await database.drop();
});

async function begin(name: string): Promise<ChildProcess> {
  const child = fork(new URL(name, import.meta.url), [database.urls.opportunities], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  running.add(child);
  await once(child, 'message');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) throw new Error('It has ended before it was killed.');
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  running.delete(child);
}

async function askFor(child: ChildProcess): Promise<string> {
  const answer = once(child, 'message');
  child.send('answers');
  const [text] = (await answer) as [string];
  return text;
}

/** Read row by row, as objects, by the way that changes take. */
async function read(): Promise<string> {
  const rows: { id: string }[] = await db.query('SELECT id FROM opportunities');
  const index = new MatchIndex(vocabulary);
  index.load(await findLivePostingsById(db, rows.map(({ id }) => id)));
  return answersOf(index);
}

async function loadedFresh(): Promise<string> {
  const live = new LiveIndex({ db, databaseUrl: database.urls.opportunities, logger: pino({ level: 'silent' }) });
  await live.start();
  try {
    return answersOf(live.index);
  } finally {
    await live.close();
  }
}

const LISTENING = `datname = current_database() AND query LIKE 'LISTEN opportunities%'`;

describe('several processes', () => {
  test('answer like a fresh load after random writes, cut connections, a restart and killed writers', async () => {
    const followers = [await begin('./live-index.fixture.ts'), await begin('./live-index.fixture.ts')];
    const before = await askFor(followers[0]!);
    for (let round = 0; round < 4; round++) {
      const writer = await begin('./random-writer.fixture.ts');
      for (let cut = 0; cut < 3; cut++) {
        await delay(Math.random() * 300);
        await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${LISTENING} AND random() < 0.6`);
        if (cut === 1) await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'opportunities' AND datname = current_database() AND random() < 0.5`);
      }
      await kill(writer);
      if (round === 1) {
        await kill(followers[1]!);
        followers[1] = await begin('./live-index.fixture.ts');
      }
    }
    // What the killed writers had begun is rolled back by the server when it notices that they are gone.
    const fresh = await eventuallyQuiet();
    expect(fresh).toBe(await loadedFresh());
    expect(fresh).not.toBe(before);
    for (const follower of followers) await eventually('it answers like a fresh load', async () => (await askFor(follower)) === fresh);
  });
});

/** What is read once no transaction of a writer is open any more. */
async function eventuallyQuiet(): Promise<string> {
  await eventually('no writer is left', async () => {
    const { rows } = await admin.query<{ open: number }>(`SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL`);
    return rows[0]?.open === 0;
  });
  return read();
}
