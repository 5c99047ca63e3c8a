import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, constants, glob, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, 'build-stamp');
const SOURCES = ['{gateway,services,client,ops}/**/*.{ts,tsx,css,po,json,svg,yaml,mjml}', 'schema/*.graphql', 'tsconfig.json', 'package-lock.json'];

/** A digest of all sources by name, size and time of change. */
async function sourceDigest(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const files: string[] = [];
  for await (const file of glob(SOURCES, { cwd: ROOT, exclude: ['client/generated/**'] })) files.push(file);
  for (const file of files.toSorted()) {
    const { size, mtimeMs } = await stat(join(ROOT, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

async function isCurrent(digest: string): Promise<boolean> {
  return existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === digest;
}

/** Runs a program of this project under the same Node; its words are the error when it fails. */
async function program(...args: readonly string[]): Promise<void> {
  try {
    await run(process.execPath, args, { cwd: ROOT, maxBuffer: 16 * 1024 * 1024 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${stdout}${stderr}`.trim() || String(error), { cause: error });
  }
}

/** Server and tools: TypeScript to `dist/`, decorators with their types. */
export function buildServer(): Promise<void> {
  return program('node_modules/typescript/bin/tsc', '-p', 'ops/build/tsconfig.json');
}

/** Browser and server-rendering bundles to `dist/client` and `dist/client-server`. */
export function buildClient(): Promise<void> {
  return program('client/build/build-client.ts');
}

/** Place data to `dist/gazetteer`. */
function buildGazetteer(): Promise<void> {
  return program('ops/gazetteer/build.ts');
}

/**
 * Builds everything that is out of date into `dist/`.
 *
 * @returns false when nothing had to be done
 * @throws Error with the compilers' words, or with advice when this account may not write into `dist/`
 */
export async function ensureBuild(): Promise<boolean> {
  const digest = await sourceDigest();
  if (await isCurrent(digest)) return false;
  try {
    await mkdir(DIST, { recursive: true });
    await access(DIST, constants.W_OK);
  } catch (cause) {
    throw new Error(`${DIST} is out of date and cannot be written. Run "npm run build" as the account that the project belongs to.`, { cause });
  }
  await Promise.all([buildServer(), buildClient(), buildGazetteer()]);
  await writeFile(STAMP, digest);
  return true;
}

if (import.meta.main) process.stdout.write((await ensureBuild()) ? 'Built.\n' : 'Everything is up to date.\n');
