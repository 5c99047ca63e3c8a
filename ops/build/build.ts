import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { access, constants, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { program } from './program.ts';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, 'build-stamp');
/** What a build is made of, beside what is installed. */
const FOLDERS = ['client', 'gateway', 'ops', 'schema', 'services'];
const FILES = ['package-lock.json', 'tsconfig.json'];
const IS_SOURCE = /\.(?:tsx?|css|po|json|svg|yaml|mjml|graphql)$/;
/** Made by the client's build itself. */
const GENERATED = join('client', 'generated');

/** A build under way. Each part is there as soon as its promise fulfils; it rejects with the compiler's words, and then the others are ended. */
export interface Build {
  /** Server and tools in `dist/`, one file for each source. */
  readonly server: Promise<void>;
  /** Place data, where the installation has not made them. */
  readonly gazetteer: Promise<void>;
  /** All of it, with the browser and server-rendering bundles in `dist/client` and `dist/client-server`; false when nothing had to be done. */
  readonly done: Promise<boolean>;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => IS_SOURCE.test(name)).map((name) => join(folder, name));
}

/** A digest of all sources by name, size and time of change. Not by promises: each of some thousand would cost more than what it waits for. */
function sourceDigest(): string {
  const hash = createHash('sha256').update(process.version);
  const files = [...FILES, ...FOLDERS.flatMap(sourcesIn)].filter((file) => !file.startsWith(GENERATED));
  for (const file of files.toSorted()) {
    const { size, mtimeMs } = statSync(join(ROOT, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** The digest that a build has to stamp; undefined when `dist/` has it already. @throws Error with advice when this account may not write there */
async function digestToBuild(): Promise<string | undefined> {
  const digest = sourceDigest();
  if (existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === digest) return undefined;
  try {
    await mkdir(DIST, { recursive: true });
    await access(DIST, constants.W_OK);
  } catch (cause) {
    throw new Error(`${DIST} is out of date and cannot be written. Run "npm run build" as the account that the project belongs to.`, { cause });
  }
  return digest;
}

/**
 * Begins to build everything that is out of date into `dist/`, all parts at once.
 *
 * @param signal ends the build
 */
export function beginBuild(signal?: AbortSignal): Build {
  const failed = new AbortController();
  const either = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal;
  const digest = digestToBuild();
  const part = async (file: string, isPatient = false): Promise<void> => {
    if ((await digest) !== undefined) await program(file, { cwd: ROOT, signal: either, isPatient });
  };
  const server = part('ops/build/server.ts');
  const client = part('client/build/build-client.ts', true);
  const gazetteer = part('ops/gazetteer/build.ts', true);
  const finish = async (): Promise<boolean> => {
    try {
      await Promise.all([server, client, gazetteer]);
    } catch (error) {
      failed.abort();
      throw error;
    }
    const made = await digest;
    if (made !== undefined) await writeFile(STAMP, made);
    return made !== undefined;
  };
  return { server, gazetteer, done: finish() };
}

/**
 * Builds everything that is out of date into `dist/`.
 *
 * @returns false when nothing had to be done
 * @throws Error with the compilers' words, or with advice when this account may not write into `dist/`
 */
export function ensureBuild(signal?: AbortSignal): Promise<boolean> {
  return beginBuild(signal).done;
}

if (import.meta.main) process.stdout.write((await ensureBuild()) ? 'Built.\n' : 'Everything is up to date.\n');
