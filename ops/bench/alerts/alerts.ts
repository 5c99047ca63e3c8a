import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { AlertIndex, type WaitingSearch } from '../../../services/opportunities/alerts/alert-index.ts';
import { matchNew } from '../../../services/opportunities/alerts/match-new.ts';
import { openDatabase } from '../../../services/opportunities/database.ts';
import { findMeanings } from '../../../services/opportunities/search/search.repository.ts';
import { vocabulary } from '../../../services/opportunities/search/vocabulary.ts';
import { type Result, result } from '../result.ts';
import { filledDatabase } from '../search/filled.ts';
import { NOW } from '../search/generate.ts';
import type { Bench, Suite } from '../suite.ts';
import { askPlain } from './plain.ts';
import { type MadeSearch, SearchMaker } from './searches.ts';

const SEARCHES = 200_000;
const FEW = 1_000;
const MANY = 10_000;
/** Postings that the product takes in one transaction. */
const BATCH = 500;
/** Texts that are read in one statement. */
const TEXTS = 500;
/** Saved searches that the plain design is asked for; what all would take is told from them. */
const SAMPLE = 300;

async function seconds<T>(step: () => Promise<T> | T): Promise<readonly [T, number]> {
  const since = performance.now();
  const value = await step();
  return [value, (performance.now() - since) / 1000];
}

/** What each different text means. */
async function meanings(db: DataSource, searches: readonly MadeSearch[]): Promise<Map<string, string>> {
  const texts = [...new Set(searches.flatMap(({ text }) => text ?? []))];
  const queries = new Map<string, string>();
  for (let at = 0; at < texts.length; at += TEXTS) {
    for (const [text, { query }] of await findMeanings(db, texts.slice(at, at + TEXTS))) queries.set(text, query);
  }
  return queries;
}

/** Matches postings in batches; gives how many matches there are and, for the searches of the sample, which. */
async function matchAll(db: DataSource, index: AlertIndex, ids: readonly string[], sample: ReadonlySet<number>) {
  let matches = 0;
  const ofSample: string[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    await matchNew(db, index, ids.slice(at, at + BATCH), NOW, (search, postingId) => {
      matches++;
      if (sample.has(search)) ofSample.push(`${index.ids[search]} ${postingId}`);
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
  const db = await openDatabase({ url }).initialize();
  bench.onEnd(() => db.destroy());
  const plain = new Client({ connectionString: adminUrl });
  await plain.connect();
  bench.onEnd(() => plain.end());
  await plain.query('SET search_path = opportunities, public');
  const rows: { id: string }[] = await db.query('SELECT id FROM opportunities ORDER BY id');
  return { db, plain, ids: rows.map(({ id }) => id) };
}

/** New postings against saved searches: reading what the searches look for, indexing them, matching few and many postings, beside one statement per saved search. */
export const alertsSuite: Suite = async (bench) => {
  const { db, plain, ids } = await filled(bench);
  const maker = new SearchMaker(26_11);
  const searches = Array.from({ length: SEARCHES }, () => maker.next());
  const [queries, readS] = await seconds(() => meanings(db, searches));
  const waiting = searches.map(({ id, criteria, text }): WaitingSearch => ({ id, criteria, query: text === null ? null : (queries.get(text) ?? '') }));
  bench.say(`${SEARCHES} saved searches with ${queries.size} different texts, read in ${readS.toFixed(1)} s`);
  const [index, indexS] = await seconds(() => new AlertIndex(waiting, vocabulary));
  const sampled = new Set(Array.from({ length: SAMPLE }, (_, at) => at * Math.floor(SEARCHES / SAMPLE)));
  const sample = searches.filter((_, at) => sampled.has(at));
  await matchAll(db, index, ids.slice(0, FEW), sampled);
  const [few, fewS] = await seconds(() => matchAll(db, index, ids.slice(0, FEW), sampled));
  const [many, manyS] = await seconds(() => matchAll(db, index, ids, sampled));
  bench.say(`${few.matches} matches in ${fewS.toFixed(2)} s, ${many.matches} in ${manyS.toFixed(2)} s, index in ${indexS.toFixed(2)} s`);
  const [plainFound, plainS] = await seconds(() => plainly(plain, sample, ids));
  const [theirs, ours] = [new Set(plainFound), new Set(many.ofSample)];
  const others = [...theirs].filter((pair) => !ours.has(pair)).length + [...ours].filter((pair) => !theirs.has(pair)).length;
  return resultsOf({ readS, indexS, fewS, manyS, matches: many.matches, others, plainS: (plainS * SEARCHES) / SAMPLE });
};

interface Measured {
  readonly readS: number;
  readonly indexS: number;
  readonly fewS: number;
  readonly manyS: number;
  readonly matches: number;
  readonly others: number;
  readonly plainS: number;
}

function resultsOf({ readS, indexS, fewS, manyS, matches, others, plainS }: Measured): Result[] {
  return [
    result('alerts: reading the texts of 200000 saved searches, once', readS, { unit: 's' }),
    result('alerts: indexing 200000 saved searches', indexS, { unit: 's' }),
    result('alerts: matching 1000 new postings', fewS, { unit: 's' }),
    result('alerts: matching 10000 new postings', manyS, { unit: 's', against: plainS }),
    result('alerts: all of it for 10000 new postings', readS + indexS + manyS, { unit: 's', bar: { atMost: 60 } }),
    result('alerts: 10000 postings, times 1000', manyS / fewS, { unit: 'times', bar: { atMost: 12 } }),
    result('alerts: matches', matches, { unit: 'pairs' }),
    result('alerts: matches of the sample unlike the plain design’s', others, { unit: 'pairs', bar: { exactly: 0 } }),
  ];
}
