import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { askWell, statusOf } from './graph.ts';
import { living } from './processes.ts';
import { beginStart, newDataDir, type Site, type Start, startSite } from './site.ts';

/** A start builds everything when that is out of date, on a machine that may be busy. */
jest.setTimeout(240_000);

interface Demo {
  readonly opportunities: { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly publishedAt: string }[] };
}

const demoOf = ({ url }: Site) => askWell<Demo>(url, '{ opportunities(first: 100, orderBy: NEWEST) { totalCount nodes { id publishedAt } } }');

describe('npm start', () => {
  let dataDir: string;
  let site: Site;
  let demo: Demo;
  beforeAll(async () => {
    dataDir = await newDataDir();
    site = await startSite({ dataDir });
    demo = await demoOf(site);
  });
  afterAll(() => site.remove());

  test('prints one line for each step, and at last the address', () => {
    const lines = site.output().split('\n').filter((line) => /^[✓✗ ]/.test(line));
    const steps = lines.map((line) => line.replace(/ \(\d+\.\d s\)$/, ''));
    // The rest goes on while the client is being built, so its line comes somewhere before that of the gateway.
    const build = steps.findIndex((step) => /^✓ Build (done|up to date)$/.test(step));
    expect(build).toBeGreaterThanOrEqual(0);
    expect(build).toBeLessThan(steps.indexOf('✓ Gateway'));
    expect(steps.toSpliced(build, 1)).toEqual([
      '✓ PostgreSQL runs',
      '✓ Database is up to date',
      expect.stringMatching(/^✓ Demo data loaded: \d+ organisations, \d+ opportunities, \d+ events$/),
      '✓ Subgraphs organisations, opportunities, events',
      `  Mails are written to ${join(dataDir, 'mail')}, since there is no SMTP_URL`,
      '✓ Gateway',
      `✓ Web server listens on port ${site.port}`,
    ]);
    expect(site.output().trimEnd().split('\n').at(-1)).toBe(`Ready on http://localhost:${site.port}`);
    expect(demo.opportunities.totalCount).toBeGreaterThan(100);
  });

  test('hands out the names on the map', async () => {
    expect(await statusOf(`${site.url}/map/towns.json`)).toBe(200);
  });

  test('on a port that is taken says so with code 1, and the first goes on', async () => {
    const second = await beginStart({ dataDir, env: { PORT: String(site.port) } });
    expect(await second.ended()).toBe(1);
    expect(second.output().match(/Port \d+ is taken\. Stop what uses it, or set PORT to another one\./g)).toHaveLength(1);
    expect(await statusOf(`${site.url}/readyz`)).toBe(200);
    expect(await demoOf(site)).toEqual(demo);
  });

  test('beside another one of the same data on another port serves the same and leaves it its database', async () => {
    const second = await startSite({ dataDir });
    expect(await demoOf(second)).toEqual(demo);
    process.kill(-second.pid, 'SIGINT');
    expect(await second.ended()).toBe(0);
    expect(await demoOf(site)).toEqual(demo);
  });

  test('at Ctrl-C stops everything in reverse order and leaves no process', async () => {
    const all = await site.processes();
    expect(all.filter(({ command }) => command.includes('postgres')).length).toBeGreaterThan(3);
    expect(await site.stop('SIGINT')).toBe(0);
    const stopped = [...site.output().matchAll(/^✓ (.+) stopped /gm)].map(([, name]) => name);
    expect(stopped).toEqual(['Web server', 'Gateway', 'Subgraphs', 'Jobs', 'Database connections', 'PostgreSQL']);
    expect(await living(all)).toEqual([]);
    expect(await site.processes()).toEqual([]);
  });

  test('a second time uses the data that is there', async () => {
    site = await startSite({ dataDir });
    expect(site.output()).not.toContain('Demo data');
    expect(await demoOf(site)).toEqual(demo);
  });

  test('after kill -9 of everything works and has all its data', async () => {
    await site.killAll();
    expect(await site.processes()).toEqual([]);
    site = await startSite({ dataDir });
    expect(site.output()).not.toContain('Demo data');
    expect(await demoOf(site)).toEqual(demo);
  });

  test('after kill -9 of Node alone joins the PostgreSQL that still runs, and stops it when npm alone gets a SIGTERM, as in a container', async () => {
    const postgres = (await site.processes()).filter(({ command }) => command.includes('postgres'));
    for (const { pid, command } of await site.processes()) if (command.startsWith('node') || command.startsWith('npm')) process.kill(pid, 'SIGKILL');
    expect((await living(postgres)).length).toBeGreaterThan(0);
    site = await startSite({ dataDir });
    expect(await demoOf(site)).toEqual(demo);
    process.kill(site.pid, 'SIGTERM');
    expect(await site.ended()).toBe(0);
    expect(await site.processes()).toEqual([]);
    expect(await living(postgres)).toEqual([]);
  });
});

describe('npm start with something wrong', () => {
  const starts: Start[] = [];
  const begin = async (options: Parameters<typeof beginStart>[0]): Promise<Start> => {
    const start = await beginStart(options);
    starts.push(start);
    return start;
  };
  afterEach(async () => {
    for (const start of starts.splice(0)) await start.remove();
  });

  test('in the environment names every variable, what it should be, and no password', async () => {
    const start = await begin({ env: { PORT: 'http', SMTP_URL: 'mail.example.org', DATABASE_URL: 'mysql://me:geheim@localhost/x', LOG_LEVEL: 'loud' } });
    expect(await start.ended()).toBe(1);
    expect(start.output()).toContain('PORT is "http", expected a whole number from 1 to 65535');
    expect(start.output()).toContain('SMTP_URL is "mail.example.org", expected a URL like smtp://');
    expect(start.output()).toContain('DATABASE_URL is "mysql://me:***@localhost/x", expected a URL like postgres://');
    expect(start.output()).toContain('LOG_LEVEL is "loud", expected one of fatal, error, warn');
    expect(start.output()).not.toMatch(/geheim|\n\s+at /);
    expect(await readdir(start.dataDir)).toEqual([]);
  });

  test('with DATABASE_URL, where nobody listens, says so without the password', async () => {
    const start = await begin({ env: { DATABASE_URL: 'postgres://me:geheim@127.0.0.1:9/engagement' } });
    expect(await start.ended()).toBe(1);
    expect(start.output()).toMatch(/DATABASE_URL.*127\.0\.0\.1:9/);
    expect(start.output()).not.toMatch(/geheim|\n\s+at /);
  });

  test('with a DATA_DIR that cannot be written says so', async () => {
    const dataDir = await newDataDir();
    const closed = await mkdtemp(join(dataDir, 'closed-'));
    const isRoot = process.getuid?.() === 0;
    // Root may write everywhere, so root tries it as somebody else.
    await chmod(dataDir, 0o755);
    await chmod(closed, 0o555);
    try {
      const start = await begin({ env: { DATA_DIR: join(closed, 'data') }, ...(isRoot ? { asNobody: true } : {}) });
      expect(await start.ended()).toBe(1);
      expect(start.output()).toContain(`${join(closed, 'data')} cannot be written. Start as the account that it belongs to, or set DATA_DIR to another folder.`);
      expect(start.output()).not.toMatch(/\n\s+at /);
    } finally {
      await rm(dataDir, { recursive: true });
    }
  });

  test('with a DATA_DIR that is a file says so', async () => {
    const start = await begin({ env: { DATA_DIR: join(import.meta.dirname, 'start.e2e.ts') } });
    expect(await start.ended()).toBe(1);
    expect(start.output()).toContain('start.e2e.ts is not a folder. Set DATA_DIR to another one.');
  });
});
