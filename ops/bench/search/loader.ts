import { setTimeout as delay } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { MatchIndex } from '../../../services/opportunities/matching/match-index.ts';
import { LIVE_POSTINGS, loadLivePostings } from '../../../services/opportunities/search/posting-stream.ts';
import { vocabulary } from '../../../services/opportunities/search/vocabulary.ts';
import type { LoadReport } from './messages.ts';

/** A process of its own that loads the copy and nothing else; needs `--expose-gc`. */
const { BENCH_DATABASE_URL: url = '' } = process.env;
const ROUNDS = 2;

async function held(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.();
    await delay(50);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function streamed(): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const since = performance.now();
  await pipeline(client.query(copyTo(`COPY (${LIVE_POSTINGS}) TO STDOUT (FORMAT binary)`)), async (chunks: AsyncIterable<Buffer>) => {
    for await (const _ of chunks);
  });
  const took = performance.now() - since;
  await client.end();
  return took;
}

async function loaded(): Promise<{ readonly index: MatchIndex; readonly ms: number }> {
  const index = new MatchIndex(vocabulary);
  const since = performance.now();
  await loadLivePostings(url, index, new AbortController().signal);
  return { index, ms: performance.now() - since };
}

// Alternately, so that both find the same machine; the best of each, since what disturbs only makes longer.
const streams: number[] = [];
const loads: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  streams.push(await streamed());
  loads.push((await loaded()).ms);
}
const before = await held();
const { index } = await loaded();
const after = await held();
const report: LoadReport = { postings: index.size, loadMs: Math.min(...loads), streamMs: Math.min(...streams), bytes: after - before };
process.send?.(report, () => process.disconnect());
