import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually } from './eventually.ts';
import { askWell } from './graph.ts';
import { plainEnvironment, ROOT, type Site, startSite } from './site.ts';

/** A start builds everything when that is out of date, on a machine that may be busy. */
jest.setTimeout(240_000);

const SEARCH = `query($text: String) {
  opportunities(filter: { text: $text, near: { latitude: 40.68, longitude: -73.94, radiusKm: 50 }, attendance: [ON_SITE] }) { totalCount nodes { title organisation { name } } }
}`;

interface Found {
  readonly opportunities: { readonly totalCount: number; readonly nodes: readonly { readonly title: string; readonly organisation: { readonly name: string } | null }[] };
}

describe('npm run import beside a running site', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.remove());

  /** A process group of its own, as in a terminal. */
  function beginImport(...args: string[]) {
    const sample = ['ops/import/samples/nyc-sample.csv', '--mapping', 'ops/import/mappings/nyc-service.yaml'];
    return spawn('npm', ['run', 'import', '--', ...sample, ...args], { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: plainEnvironment({ DATA_DIR: site.dataDir }) });
  }

  async function runImport(...args: string[]): Promise<{ code: number; output: string }> {
    const child = beginImport(...args);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => void (output += text));
    const [code] = (await once(child, 'close')) as [number];
    return { code, output };
  }

  const find = async (text: string | null) => (await askWell<Found>(site.url, SEARCH, { text })).opportunities;
  /** Counts of the report by kind: new, updated, unchanged, refused. */
  const counts = (output: string) => [...output.matchAll(/^(?:organisations|opportunities) +(\d+) +(\d+) +(\d+) +(\d+)$/gm)].map((row) => row.slice(1).map(Number));

  test('knows no network that is not there: code 2', async () => {
    const { code, output } = await runImport('--network', 'atlantis');
    expect(code).toBe(2);
    expect(output).toContain('There is no network "atlantis".');
    expect(output).not.toMatch(/\n\s+at /);
  });

  test('shows everything and writes nothing with --dry-run', async () => {
    const { code, output } = await runImport('--network', 'bitburg', '--dry-run');
    expect(code).toBe(0);
    expect(output).toContain('Dry run: nothing was written.');
    expect(counts(output)).toEqual([[6, 0, 0, 0], [15, 0, 0, 3]]);
    expect((await find(null)).totalCount).toBe(0);
  });

  test('brings the rows in, and the site finds them at once', async () => {
    const { code, output } = await runImport('--network', 'bitburg');
    expect(code).toBe(0);
    expect(counts(output)).toEqual([[6, 0, 0, 0], [15, 0, 0, 3]]);
    const tutors = await eventually(async () => {
      const found = await find('tutor');
      return found.totalCount > 0 && found;
    }, 'a tutor near Brooklyn');
    expect(tutors.nodes).toContainEqual({ title: 'Tutor for Third Graders', organisation: { name: 'Maple Stoop Learning House' } });
  });

  test('has nothing new to tell when it runs again', async () => {
    const before = await find(null);
    const { code, output } = await runImport('--network', 'bitburg');
    expect(code).toBe(0);
    expect(counts(output)).toEqual([[0, 0, 6, 0], [0, 0, 15, 3]]);
    expect(await find(null)).toEqual(before);
  });

  test('works as well while the site is stopped, and leaves no process', async () => {
    await site.stop();
    const { code, output } = await runImport('--network', 'bitburg');
    expect(code).toBe(0);
    expect(counts(output)).toEqual([[0, 0, 6, 0], [0, 0, 15, 3]]);
    expect(await site.processes()).toEqual([]);
  });

  test('at Ctrl-C leaves no process either', async () => {
    const child = beginImport('--network', 'bitburg');
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => void (output += text));
    const ended = once(child, 'exit');
    const tooSoon = ended.then(([code]) => Promise.reject(new Error(`The import ended with ${code} before it had a database: ${output}`)));
    await Promise.race([eventually(async () => (await site.processes()).length > 0, 'the database of the import'), tooSoon]);
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(await site.processes()).toEqual([]);
  });
});
