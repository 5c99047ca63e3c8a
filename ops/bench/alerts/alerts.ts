import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { AlertIndex } from '../../../services/opportunities/alerts/alert-index.ts';
import { BATCH } from '../../../services/opportunities/alerts/alert.codes.ts';
import { matchDue } from '../../../services/opportunities/alerts/match-due.ts';
import { matchNew } from '../../../services/opportunities/alerts/match-new.ts';
import { AlertTexts, readWaiting } from '../../../services/opportunities/alerts/waiting-searches.ts';
import { openDatabase } from '../../../services/opportunities/database.ts';
import { dayOf } from '../../../services/shared/site-days.ts';
import { cpuMs } from '../processes.ts';
import { filledDatabase } from '../search/filled.ts';
import { NOW } from '../search/generate.ts';
import type { Bench, Suite } from '../suite.ts';
import { saveAll } from './fill.ts';
import { askPlain } from './plain.ts';
import { type Measured, resultsOf, type Took } from './results.ts';
import { type MadeSearch, SearchMaker } from './searches.ts';

const SEARCHES = 200_000;
const FEW = 1_000;
const MANY = 10_000;
/** Saved searches that the plain design is asked for; what all would take is told from them. */
const SAMPLE = 300;
const DAY = dayOf(NOW);

/** Matches postings in batches; gives how many matches there are and, for the searches of the sample, which. */
async function matchAll(db: DataSource, index: AlertIndex, ids: readonly string[], sampled: Uint8Array) {
  let matches = 0;
  const ofSample: string[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    await matchNew(db, index, ids.slice(at, at + BATCH), NOW, (search, postingId) => {
      matches++;
      if (sampled[search] === 1) ofSample.push(`${index.searches[search]?.id} ${postingId}`);
    });
  }
  return { matches, ofSample };
}

/** The same for a sample of the searches, one statement each. */
async function plainly(client: Client, sample: readonly MadeSearch[], ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const search of sample) for (const id of await askPlain(client, search, ids)) found.push(`${search.id} ${id}`);
  return found;
}

async function filled(bench: Bench) {
  const { adminUrl, url } = await filledDatabase(bench, MANY);
  const db = await openDatabase({ url, poolSize: 1 }).initialize();
  bench.onEnd(() => db.destroy());
  const plain = new Client({ connectionString: adminUrl });
  await plain.connect();
  bench.onEnd(() => plain.end());
  await plain.query('SET search_path = opportunities, public');
  const rows: { id: string }[] = await db.query('SELECT id FROM opportunities ORDER BY id');
  return { db, plain, ids: rows.map(({ id }) => id) };
}

/** Runs steps and tells how long each took, by the clock and in the processors, PostgreSQL's share included. */
async function stopwatch(db: DataSource) {
  const [{ pid }] = await db.query('SELECT pg_backend_pid() AS pid');
  const roots = [process.pid, Number(pid)];
  return async <T>(step: () => Promise<T>): Promise<readonly [T, Took]> => {
    const [cpu, since] = [await cpuMs(roots), performance.now()];
    const value = await step();
    return [value, { seconds: (performance.now() - since) / 1000, cpuSeconds: ((await cpuMs(roots)) - cpu) / 1000 }];
  };
}

/** New postings against saved searches: reading what the searches look for, matching few and many postings, a whole look, beside one statement per saved search. */
export const alertsSuite: Suite = async (bench) => {
  const { db, plain, ids } = await filled(bench);
  const maker = new SearchMaker(26_11);
  const searches = Array.from({ length: SEARCHES }, () => maker.next());
  await saveAll(db, searches);
  bench.say(`${SEARCHES} searches are saved`);
  const measured = await stopwatch(db);
  const texts = new AlertTexts(db);
  const [, reading] = await measured(() => readWaiting(db, texts, DAY, NOW));
  const [index, again] = await measured(() => readWaiting(db, texts, DAY, NOW));
  bench.say(`read in ${reading.seconds.toFixed(1)} s, again in ${again.seconds.toFixed(1)} s; ${index.queries.length} different queries`);
  const sample = searches.filter((_, at) => at % Math.floor(SEARCHES / SAMPLE) === 0).slice(0, SAMPLE);
  const isSampled = new Set(sample.map(({ id }) => id));
  const sampled = Uint8Array.from(index.searches, ({ id }) => (isSampled.has(id) ? 1 : 0));
  await matchAll(db, index, ids.slice(0, FEW), sampled);
  const [, few] = await measured(() => matchAll(db, index, ids.slice(0, FEW), sampled));
  const [all, many] = await measured(() => matchAll(db, index, ids, sampled));
  bench.say(`${FEW} postings in ${few.seconds.toFixed(1)} s (processors ${few.cpuSeconds.toFixed(1)} s), ${MANY} in ${many.seconds.toFixed(1)} s (${many.cpuSeconds.toFixed(1)} s), ${all.matches} matches`);
  await db.query('INSERT INTO alert_due (posting_id) SELECT id FROM opportunities');
  const [remembered, look] = await measured(() => matchDue({ db, texts }, { now: NOW, day: DAY }));
  bench.say(`a look in ${look.seconds.toFixed(1)} s (processors ${look.cpuSeconds.toFixed(1)} s), ${remembered} pairs remembered`);
  const since = performance.now();
  const plainFound = await plainly(plain, sample, ids);
  const plainSeconds = (((performance.now() - since) / 1000) * SEARCHES) / SAMPLE;
  const [theirs, ours] = [new Set(plainFound), new Set(all.ofSample)];
  const others = [...theirs].filter((pair) => !ours.has(pair)).length + [...ours].filter((pair) => !theirs.has(pair)).length;
  const found: Measured = { reading, again, few, many, look, plainSeconds, matches: all.matches, remembered, others };
  return resultsOf(found);
};
