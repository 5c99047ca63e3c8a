import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { ensureBuild } from '../build/build.ts';
import { askWell } from './graph.ts';
import { living } from './processes.ts';
import { type Site, startSite } from './site.ts';

/** A start builds everything when that is out of date, on a machine that may be busy. */
jest.setTimeout(240_000);

let site: Site | undefined;
afterAll(() => site?.remove());

const isRoot = process.getuid?.() === 0;

test('npm start works for an ordinary user who may not write into the project', async () => {
  await ensureBuild();
  site = await startSite({ asNobody: isRoot });
  const { opportunities } = await askWell<{ opportunities: { totalCount: number } }>(site.url, '{ opportunities { totalCount } }');
  expect(opportunities.totalCount).toBeGreaterThan(100);
  const all = await site.processes();
  const owners = await Promise.all(all.map(async ({ pid }) => (await stat(`/proc/${pid}`)).uid));
  expect(new Set(owners)).toEqual(new Set([(await stat(join(site.dataDir, 'secret'))).uid]));
  expect(owners).not.toContain(0);
  expect(await site.stop()).toBe(0);
  expect(await living(all)).toEqual([]);
});
