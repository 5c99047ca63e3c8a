import { appendFile, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { boundLog, logSince, logSize } from './log-file.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'log-'));
  path = join(folder, 'postgres.log');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a log file', () => {
  test('starts again when it is full, keeps what was there, and its writer goes on', async () => {
    const writer = await open(path, 'a');
    await writer.write('a long first line\n');
    await boundLog(path, 10);
    await writer.write('second\n');
    await writer.close();
    expect(await readFile(path, 'utf8')).toBe('second\n');
    expect(await readFile(`${path}.1`, 'utf8')).toBe('a long first line\n');
  });

  test('is left alone below the limit and where there is none', async () => {
    await boundLog(path, 10);
    await appendFile(path, 'short\n');
    await boundLog(path, 10);
    expect(await readFile(path, 'utf8')).toBe('short\n');
  });

  test('tells what was written since a place in it', async () => {
    expect(await logSince(path, 0)).toBe('');
    await appendFile(path, 'before\n');
    const mark = await logSize(path);
    await appendFile(path, 'after\n');
    expect(await logSince(path, mark)).toBe('after');
  });
});
