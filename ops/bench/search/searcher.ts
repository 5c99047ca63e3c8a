import 'reflect-metadata';
import { Client } from 'pg';
import { pino } from 'pino';
import type { OpportunitiesContext } from '../../../services/opportunities/context.ts';
import { openDatabase } from '../../../services/opportunities/database.ts';
import { findOpportunitiesById } from '../../../services/opportunities/opportunity/opportunity.repository.ts';
import { findByText, findMeanings } from '../../../services/opportunities/search/search.repository.ts';
import { searchOpportunities } from '../../../services/opportunities/search/search.service.ts';
import { buildOpportunitiesSubgraph } from '../../../services/opportunities/subgraph.ts';
import { nobody } from '../../../services/shared/viewer.ts';
import { percentile } from '../result.ts';
import { type Asked, Searches, type WordKind } from './asked.ts';
import { NOW } from './generate.ts';
import type { SearchReport, Times, WordTimes } from './messages.ts';
import { askPlain } from './plain.ts';

/** A process of its own: the opportunities subgraph as it runs in the product, asked by its service's own function. */
const { BENCH_DATABASE_URL: databaseUrl = '', BENCH_ADMIN_URL: adminUrl = '', BENCH_WITH_PLAIN: withPlain } = process.env;
const PAGE = { orderBy: 'BEST_MATCH', first: 20 } as const;
const SEARCHES = 400;
const WARM_UP = 150;
/** The plain design takes long, so it is asked less often. */
const PLAIN_SEARCHES = 10;

const db = await openDatabase({ url: databaseUrl }).initialize();
const jobs = { enqueue: () => Promise.resolve() };
const subgraph = await buildOpportunitiesSubgraph({ db, databaseUrl, jobs, secret: 'a secret of the benchmark, known to all', logger: pino({ level: 'silent' }), now: () => NOW });

const filterOf = ({ near, interests, text }: Asked) => ({ ...(near && { near }), ...(interests && { interests: [...interests.chosen] }), ...(text !== undefined && { text }) });
const ask = (asked: Asked) => searchOpportunities(subgraph.contextFor(nobody()) as OpportunitiesContext, filterOf(asked), PAGE);
const match = ({ near, interests }: Asked) => subgraph.live.index.search({ near: near ?? null, interests: interests?.chosen ?? null }, { ...PAGE, now: NOW });

async function taken(count: number, warmUp: number, step: () => unknown): Promise<number[]> {
  const took: number[] = [];
  for (let nth = -warmUp; nth < count; nth++) {
    const since = performance.now();
    await step();
    if (nth >= 0) took.push(performance.now() - since);
  }
  return took;
}

const timesOf = (took: readonly number[]): Times => ({ p50: percentile(took, 0.5), p99: percentile(took, 0.99) });
const times = async (count: number, warmUp: number, step: () => unknown): Promise<Times> => timesOf(await taken(count, warmUp, step));

/** Reads once what each word finds, past the service and what it remembers, so that the pages of the table are as warm for ours as for the plain design after it. */
async function warmUp(words: readonly string[]): Promise<void> {
  for (const meaning of (await findMeanings(db, words)).values()) await findByText(db, meaning, NOW);
}

/** Each kind of words, and all of them together. */
async function wordTimes(of: (kind: WordKind) => Promise<number[]>): Promise<WordTimes> {
  const [common, middling, rare] = [await of('common'), await of('middling'), await of('rare')];
  return { common: timesOf(common), middling: timesOf(middling), rare: timesOf(rare), all: timesOf([...common, ...middling, ...rare]) };
}

async function searches(): Promise<Pick<SearchReport, 'hydration' | 'city' | 'mix' | 'words'>> {
  const pages = Array.from({ length: 100 }, (_, seed) => match(new Searches(seed).city()).page.map(({ id }) => id));
  let page = 0;
  const inCities = new Searches(1);
  const mixed = new Searches(2);
  const hydration = await times(SEARCHES, WARM_UP, () => findOpportunitiesById(db, pages[page++ % pages.length] ?? []));
  const city = await times(SEARCHES, WARM_UP, () => match(inCities.city()));
  const mix = await times(SEARCHES * 2, WARM_UP, () => ask(mixed.mixed()));
  const words = await wordTimes(async (kind) => {
    const asked = new Searches(3);
    const next = Array.from({ length: SEARCHES / 4 + 10 }, () => asked.words(kind));
    // Of a rare word both designs read the same postings; of others ours reads few of those that the plain design reads.
    if (kind === 'rare') await warmUp([...new Set(next.flatMap(({ text }) => text ?? []))]);
    return taken(SEARCHES / 4, 10, () => ask(next.shift() ?? {}));
  });
  return { hydration, city, mix, words };
}

/** The plain design's times, and how far its answers are ours. */
async function plain(): Promise<Pick<SearchReport, 'plainCity' | 'plainWords' | 'recall' | 'otherTotals'>> {
  if (withPlain !== 'yes') return { plainCity: null, plainWords: null, recall: null, otherTotals: 0 };
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('SET search_path = opportunities, public');
  const inCities = new Searches(1);
  let [found, wanted, otherTotals] = [0, 0, 0];
  const plainCity = await times(PLAIN_SEARCHES, 3, async () => {
    const asked = inCities.city();
    const theirs = await askPlain(client, asked);
    const ours = match(asked);
    const ids = new Set(ours.page.map(({ id }) => id));
    wanted += theirs.ids.length;
    found += theirs.ids.filter((id) => ids.has(id)).length;
    if (ours.totalCount !== theirs.total) otherTotals++;
  });
  const plainWords = await wordTimes((kind) => {
    const asked = new Searches(3);
    return taken(PLAIN_SEARCHES, 2, () => askPlain(client, asked.words(kind)));
  });
  await client.end();
  return { plainCity, plainWords, recall: found / wanted, otherTotals };
}

const ours = await searches();
const mostBytes = process.resourceUsage().maxRSS * 1024;
const report: SearchReport = { ...ours, ...(await plain()), mostBytes };
await subgraph.close();
process.send?.(report, () => process.disconnect());
