import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { freePort } from '../database/port.ts';
import { eventually } from './eventually.ts';
import { type Answer, ask, statusOf } from './graph.ts';
import { living, type Process } from './processes.ts';
import { ROOT, type Site, startSite } from './site.ts';

/** A start builds everything when that is out of date, on a machine that may be busy. */
jest.setTimeout(240_000);

const SEARCH = 'query($first: Int!) { opportunities(first: $first) { totalCount nodes { id title organisation { name } upcomingEvents { id } } } }';

interface Search {
  readonly opportunities: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly organisation: object | null; readonly upcomingEvents: readonly object[] | null }[];
  } | null;
}

const searchAt = (url: string): Promise<Answer<Search>> => ask<Search>(url, SEARCH, { first: 10 });

/** What an answer must not tell of the inside. */
const INSIDE = /127\.0\.0\.1|localhost|ECONN|socket|select |node_modules|\.js:/i;

describe('npm run start:distributed', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite({ distributed: true });
  });
  afterAll(() => site.remove());

  async function processOf(part: string): Promise<Process> {
    const found = (await site.processes()).filter(({ command }) => command.includes(part) && !/^(npm|sh) /.test(command));
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} processes of ${part}`);
    return found[0];
  }

  /** Does something while the supervisor sleeps and can start nothing again. */
  async function unsupervised(act: () => Promise<void>): Promise<void> {
    const { pid } = await processOf('ops/start.ts');
    process.kill(pid, 'SIGSTOP');
    await act().finally(() => process.kill(pid, 'SIGCONT'));
  }

  const answersWhole = () => eventually(async () => (await searchAt(site.url)).errors.length === 0, 'a whole answer');

  function expectWithoutEvents({ status, text, data, errors }: Answer<Search>): void {
    expect(status).toBe(200);
    expect(data?.opportunities?.nodes).toHaveLength(10);
    expect(data?.opportunities?.nodes.every(({ organisation, upcomingEvents }) => organisation !== null && upcomingEvents === null)).toBe(true);
    expect(errors.length).toBeGreaterThan(0);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['INTERNAL_SERVER_ERROR']));
    expect(text).not.toMatch(INSIDE);
  }

  test('answers from three subgraphs', async () => {
    const { data, errors } = await searchAt(site.url);
    expect(errors).toEqual([]);
    expect(data?.opportunities?.nodes.every(({ organisation, upcomingEvents }) => organisation !== null && upcomingEvents !== null)).toBe(true);
    expect(await statusOf(`${site.url}/readyz`)).toBe(200);
  });

  test.each(['organisations', 'opportunities', 'events'])('has a subgraph %s that answers on 127.0.0.1 only, and there 401', async (name) => {
    const [, port] = new RegExp(`Subgraph ${name} listens on 127\\.0\\.0\\.1:(\\d+)`).exec(site.output()) ?? [];
    const post = (host: string, authorization = '') =>
      fetch(`http://${host}:${port}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json', authorization }, body: '{"query":"{ _service { sdl } }"}' });
    for (const authorization of ['', 'Bearer x']) {
      const response = await post('127.0.0.1', authorization);
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual({ errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })] });
    }
    // The whole of 127/8 is this machine: whoever listens on all addresses answers here too.
    await expect(post('127.0.0.2')).rejects.toThrow();
    await expect(post('[::1]')).rejects.toThrow();
  });

  test('loses only its fields when a subgraph is killed, and starts it again', async () => {
    const events = await processOf('services/events/main.js');
    await unsupervised(async () => {
      process.kill(events.pid, 'SIGKILL');
      await eventually(async () => (await living([events])).length === 0, 'the end of the subgraph');
      expectWithoutEvents(await searchAt(site.url));
      expect(await statusOf(`${site.url}/readyz`)).toBe(200);
    });
    await answersWhole();
    expect((await processOf('services/events/main.js')).pid).not.toBe(events.pid);
    expect(site.output()).toContain('The events process ended unexpectedly; starting it again');
  });

  test('starts a subgraph again that somebody has ended by SIGTERM', async () => {
    const events = await processOf('services/events/main.js');
    process.kill(events.pid, 'SIGTERM');
    await eventually(async () => (await living([events])).length === 0, 'the end of the subgraph');
    await answersWhole();
    expect((await processOf('services/events/main.js')).pid).not.toBe(events.pid);
  });

  test('loses only its fields when a subgraph hangs', async () => {
    const { pid } = await processOf('services/events/main.js');
    process.kill(pid, 'SIGSTOP');
    try {
      expectWithoutEvents(await searchAt(site.url));
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await answersWhole();
  });

  test('answers with a coded error while the database is dead, is not ready then, and comes back with it', async () => {
    const postgres = await processOf('bin/postgres');
    await unsupervised(async () => {
      process.kill(postgres.pid, 'SIGKILL');
      await eventually(async () => (await living([postgres])).length === 0, 'the end of the database');
      const { status, text, data, errors } = await searchAt(site.url);
      expect([status, data?.opportunities ?? null]).toEqual([200, null]);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
      expect(text).not.toMatch(INSIDE);
      expect(await statusOf(`${site.url}/readyz`)).toBe(503);
      expect(await statusOf(`${site.url}/healthz`)).toBe(200);
    });
    await answersWhole();
    await eventually(async () => (await statusOf(`${site.url}/readyz`)) === 200, 'readiness');
    expect((await processOf('bin/postgres')).pid).not.toBe(postgres.pid);
  });

  test('has a gateway that starts without a subgraph and answers what the others know', async () => {
    const environment = await readFile(`/proc/${(await processOf('gateway/main.js')).pid}/environ`, 'utf8');
    const port = await freePort();
    const env = { ...Object.fromEntries(environment.split('\0').map((line) => line.split(/=(.*)/s))), PORT: String(port), EVENTS_URL: 'http://127.0.0.1:9', NODE_CHANNEL_FD: undefined };
    const gateway = spawn(process.execPath, ['dist/gateway/main.js'], { cwd: ROOT, env, stdio: 'ignore' });
    try {
      const url = `http://localhost:${port}`;
      await eventually(async () => (await statusOf(`${url}/readyz`)) === 200, 'a second gateway');
      expectWithoutEvents(await searchAt(url));
    } finally {
      const ended = once(gateway, 'exit');
      gateway.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
    }
  });

  test('leaves no part behind when the supervisor is killed', async () => {
    const all = await site.processes();
    const parts = all.filter(({ command }) => command.includes('main.js'));
    expect(parts).toHaveLength(5);
    process.kill((await processOf('ops/start.ts')).pid, 'SIGKILL');
    await eventually(async () => (await living(parts)).length === 0, 'the end of all parts');
  });

  test('starts anew on what is there, and at Ctrl-C stops everything in order', async () => {
    site = await startSite({ distributed: true, dataDir: site.dataDir });
    expect(site.output()).not.toContain('Demo data');
    expect((await searchAt(site.url)).errors).toEqual([]);
    expect(await site.stop('SIGINT')).toBe(0);
    const stopped = [...site.output().matchAll(/^✓ (\S+)(?: \w+)? stopped /gm)].map(([, name]) => name);
    expect(stopped).toEqual(['Gateway', 'Worker', 'Subgraph', 'Subgraph', 'Subgraph', 'PostgreSQL']);
    expect(await site.processes()).toEqual([]);
  });
});
