import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { ensureBuild } from '../build/build.ts';
import { askWell } from './graph.ts';
import { living } from './processes.ts';
import { AS_NOBODY, newDataDir, ROOT, type Site, startSite } from './site.ts';

/** A start builds everything when that is out of date, on a machine that may be busy. */
jest.setTimeout(240_000);

let site: Site | undefined;
let copy: string | undefined;
afterAll(async () => {
  await site?.remove();
  if (copy) await rm(copy, { recursive: true });
});

const isRoot = process.getuid?.() === 0;

/** The project's folder where the account nobody may read it; else a copy in which times and rights are the same, by links where that is possible. */
async function readableRoot(): Promise<string> {
  const [setpriv, ...rights] = AS_NOBODY;
  if (!isRoot || spawnSync(setpriv, [...rights, 'test', '-r', join(ROOT, 'package.json')]).status === 0) return ROOT;
  copy = await newDataDir();
  await chmod(copy, 0o755);
  const parts = ['client', 'dist', 'gateway', 'node_modules', 'ops', 'package-lock.json', 'package.json', 'schema', 'services', 'tsconfig.json'].map((name) => join(ROOT, name));
  if (spawnSync('cp', ['-al', ...parts, copy]).status !== 0) execFileSync('cp', ['-a', ...parts, copy]);
  return copy;
}

test('npm start works for an ordinary user who may not write into the project', async () => {
  await ensureBuild();
  site = await startSite({ asNobody: isRoot, root: await readableRoot() });
  const { opportunities } = await askWell<{ opportunities: { totalCount: number } }>(site.url, '{ opportunities { totalCount } }');
  expect(opportunities.totalCount).toBeGreaterThan(100);
  const all = await site.processes();
  const owners = await Promise.all(all.map(async ({ pid }) => (await stat(`/proc/${pid}`)).uid));
  expect(new Set(owners)).toEqual(new Set([(await stat(join(site.dataDir, 'secret'))).uid]));
  expect(owners).not.toContain(0);
  expect(await site.stop()).toBe(0);
  expect(await living(all)).toEqual([]);
});
