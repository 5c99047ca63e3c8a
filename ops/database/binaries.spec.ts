import { lstat, mkdir, mkdtemp, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyBinaries, locateBinaries } from './binaries.ts';
import type { PostgresBinaries } from './binaries.ts';

let folder: string;
let installed: PostgresBinaries;

/** A tiny installation in the shape of the npm package, as it is when install scripts did not run: files, a list of links, no links. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binaries-'));
  const home = join(folder, 'package', 'native');
  await mkdir(join(home, 'lib'), { recursive: true });
  await writeFile(join(home, 'lib', 'libpq.so.5.18'), 'the library');
  await writeFile(join(home, 'pg-symlinks.json'), '[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"}]');
  installed = { home, version: '18.0.0', postgres: join(home, 'bin', 'postgres'), initdb: join(home, 'bin', 'initdb') };
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the programs of PostgreSQL', () => {
  test('are found with all their library links', async () => {
    const { home, postgres } = await locateBinaries(folder);
    expect((await lstat(postgres)).isFile()).toBe(true);
    expect(await readlink(join(home, 'lib', 'libpq.so.5'))).toMatch(/^libpq\.so\.5\.\d+$/);
  });

  test('get their links in a copy, relative, in place of dangling ones', async () => {
    await symlink('gone', join(installed.home, 'lib', 'libpq.so.5'));
    const copy = await copyBinaries(installed, join(folder, 'copy'));
    expect(copy.postgres).toBe(join(folder, 'copy', 'native', 'bin', 'postgres'));
    expect(await readlink(join(copy.home, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
  });

  test('are copied once, also by several at the same time', async () => {
    const target = join(folder, 'copy');
    await Promise.all([copyBinaries(installed, target), copyBinaries(installed, target)]);
    await writeFile(join(target, 'mark'), 'kept');
    await copyBinaries(installed, target);
    expect((await lstat(join(target, 'mark'))).isFile()).toBe(true);
  });
});
