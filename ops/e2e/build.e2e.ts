import { execFileSync } from 'node:child_process';
import { readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { eventually } from './eventually.ts';
import { living } from './processes.ts';
import { beginStart, newDataDir, ROOT, type Start } from './site.ts';

/** The first start builds everything, on a machine that may be busy. */
jest.setTimeout(240_000);

/** The project as it is after an install: nothing built. */
async function installedTree(): Promise<string> {
  const tree = await newDataDir();
  const sources = ['client', 'gateway', 'ops', 'schema', 'services', 'package.json', 'package-lock.json', 'tsconfig.json'].map((name) => join(ROOT, name));
  execFileSync('cp', ['-a', ...sources, tree]);
  await symlink(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  return tree;
}

describe('npm start where nothing is built', () => {
  let tree: string;
  let start: Start | undefined;
  beforeEach(async () => {
    tree = await installedTree();
  });
  afterEach(async () => {
    await start?.remove();
    await rm(tree, { recursive: true });
  });

  const begin = async (): Promise<Start> => {
    start = await beginStart({ root: tree });
    return start;
  };

  test.each(['client/entry-client.tsx', 'gateway/app.ts'])('and %s does not compile says where with code 1, and leaves no process', async (file) => {
    await writeFile(join(tree, file), 'export const half = ;\n');
    const { ended, output, processes } = await begin();
    expect(await ended()).toBe(1);
    expect(output()).toMatch(/^✗ Build: /m);
    expect(output().split('export const half = ;')).toHaveLength(2);
    expect(output()).not.toContain('Ready on');
    await eventually(async () => (await processes()).length === 0, 'the end of everything');
    expect(await readdir(join(tree, 'dist'))).not.toContain('build-stamp');
  });

  test('stops in order at Ctrl-C in the middle of the build', async () => {
    const { output, processes, stop } = await begin();
    await eventually(async () => (await processes()).some(({ command }) => command.includes('build-client')), 'a build', 60_000);
    const all = await processes();
    expect(await stop('SIGINT')).toBe(0);
    expect(output()).toContain('Stopping ...');
    expect(output()).not.toMatch(/✗|Ready on/);
    expect(await living(all)).toEqual([]);
  });

  test('and dist cannot be written says who builds', async () => {
    // Root may write into every folder, so that it is none.
    await writeFile(join(tree, 'dist'), '');
    const { ended, output } = await begin();
    expect(await ended()).toBe(1);
    expect(output()).toContain('is out of date and cannot be written. Run "npm run build" as the account that the project belongs to.');
  });
});
