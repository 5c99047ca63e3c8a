import { setTimeout as delay } from 'node:timers/promises';
import { benchDatabase } from '../database.ts';
import { cpuMs, end, messageOf, startModule } from '../processes.ts';
import { median, percentile, type Result, result } from '../result.ts';
import type { Suite } from '../suite.ts';
import { agreeOnAnswers, type AgreedPage } from './answers.ts';
import type { LoadOrder, LoadReport } from './messages.ts';
import { product, type Server, stock } from './servers.ts';

const CONNECTIONS = 32;
const ROUNDS = 6;
const ROUND_MS = 5000;
const WARM_UP_MS = 4000;
const WAKE_UP_MS = 500;

/** What was seen of one server in one round. */
interface Round {
  readonly perSecond: number;
  readonly latencies: readonly number[];
  readonly failures: number;
  /** CPU time a request, of the server's own processes, and with PostgreSQL's. */
  readonly ownCpuMs: number;
  readonly allCpuMs: number;
}

const middle = (rounds: readonly Round[], of: (round: Round) => number): number => median(rounds.map(of));

function results(ours: readonly Round[], theirs: readonly Round[]): Result[] {
  const pair = (name: string, unit: string, of: (rounds: readonly Round[]) => number): Result => result(`page ${name}`, of(ours), { unit, against: of(theirs) });
  const latency = (share: number) => (rounds: readonly Round[]) => percentile(rounds.flatMap(({ latencies }) => latencies), share);
  const perSecond = (rounds: readonly Round[]): number => middle(rounds, (round) => round.perSecond);
  const failures = (rounds: readonly Round[]): number => rounds.reduce((sum, round) => sum + round.failures, 0);
  return [
    result('page requests per second, times the stock gateway', perSecond(ours) / perSecond(theirs), { unit: 'times', bar: { atLeast: 2 }, against: 1 }),
    pair('requests per second', '1/s', perSecond),
    result('page wrong or missing answers', failures(ours), { unit: 'answers', bar: { exactly: 0 }, against: failures(theirs) }),
    pair('p50', 'ms', latency(0.5)),
    pair('p99', 'ms', latency(0.99)),
    pair('CPU per request', 'ms', (rounds) => middle(rounds, ({ ownCpuMs }) => ownCpuMs)),
    pair('CPU per request with PostgreSQL', 'ms', (rounds) => middle(rounds, ({ allCpuMs }) => allCpuMs)),
  ];
}

/**
 * The page of 20 matches with organisation and dates through the graph in one process, beside a stock gateway over HTTP to the same subgraphs on
 * the same database: 32 connections, variables that differ per request, in rounds that take turns. Both give the same answers; every one is
 * looked at, only the right ones count, and more than one wrong in a hundred makes the measurement fail.
 */
export const pageSuite: Suite = async (bench) => {
  const database = await benchDatabase(bench);
  const [ours, theirs] = [await product(database, bench), await stock(database, bench)];
  const pages = await agreeOnAnswers(ours, theirs);
  bench.say(`${pages.length} different pages, the same from both`);
  const generator = startModule('ops/bench/page/load-generator.js');
  bench.onEnd(() => end(generator));

  async function ask(server: Server, ms: number, seed: number): Promise<LoadReport> {
    const order: LoadOrder = { url: server.url, connections: CONNECTIONS, ms, seed, bodies: pages.map(({ body }) => body), lengths: pages.map(({ lengths }: AgreedPage) => lengths[server.url] ?? 0) };
    const report = messageOf<LoadReport>(generator, ms + 30_000);
    generator.send(order);
    return report;
  }

  async function load(server: Server, ms: number, seed: number): Promise<LoadReport> {
    const report = await ask(server, ms, seed);
    const { failures, firstFailure, latencies } = report;
    if (failures > 0) bench.say(`${failures} answers of the ${server.name} were not right: ${firstFailure}`);
    if (failures > latencies.length / 100) throw new Error(`The ${server.name} did not hold out.`);
    return report;
  }

  async function measure(server: Server, seed: number): Promise<Round> {
    const cpu = (): Promise<number[]> => Promise.all([cpuMs(server.pids), cpuMs([database.postmasterPid])]);
    // While it was the other's turn, kept connections between the servers may have gone stale; those first failures are not counted.
    await ask(server, WAKE_UP_MS, seed);
    const [own = 0, postgres = 0] = await cpu();
    const { seconds, latencies, failures } = await load(server, ROUND_MS, seed);
    const [ownAfter = 0, postgresAfter = 0] = await cpu();
    const ownCpuMs = (ownAfter - own) / latencies.length;
    return { perSecond: latencies.length / seconds, latencies, failures, ownCpuMs, allCpuMs: ownCpuMs + (postgresAfter - postgres) / latencies.length };
  }

  for (const server of [ours, theirs]) await load(server, WARM_UP_MS, 1);
  const rounds: { readonly ours: Round[]; readonly theirs: Round[] } = { ours: [], theirs: [] };
  for (let round = 1; round <= ROUNDS; round++) {
    await delay(200);
    rounds.ours.push(await measure(ours, round));
    await delay(200);
    rounds.theirs.push(await measure(theirs, round));
    bench.say(`round ${round} of ${ROUNDS}: ${rounds.ours.at(-1)?.perSecond.toFixed(0)} and ${rounds.theirs.at(-1)?.perSecond.toFixed(0)} requests per second`);
  }
  return results(rounds.ours, rounds.theirs);
};
