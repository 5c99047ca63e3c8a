import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';
import { type CompiledPlaces, compilePlaces } from './compile/compile-places.ts';
import { sourceVersions } from './compile/read-sources.ts';

/** Raise it with every change of what the compiled files hold, so that older ones are made anew. */
const FORMAT = 4;
const STAMP = 'stamp.txt';

/** Name of one compiled file. */
export type DataFile = keyof CompiledPlaces;

/** Where the compiled files lie: beside the packages that they are made of, when these are installed; never committed. */
export function dataFolder(): string {
  return join(projectFolder(), 'node_modules', '.cache', 'engagement-netz', 'gazetteer');
}

function expectedStamp(): string {
  return `${FORMAT} ${sourceVersions()}\n`;
}

function isFresh(folder: string): boolean {
  const path = join(folder, STAMP);
  return existsSync(path) && readFileSync(path, 'utf8') === expectedStamp();
}

/** Several processes may do this at once: each file appears whole, and the stamp last. */
function writeWhole(path: string, content: Buffer | string): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}

/**
 * Compiles the gazetteer into `folder`.
 *
 * @returns what was written
 * @throws Error when the folder cannot be written to
 */
export function writeDataFiles(folder = dataFolder()): CompiledPlaces {
  const compiled = compilePlaces();
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(compiled)) writeWhole(join(folder, name), content);
  writeWhole(join(folder, STAMP), expectedStamp());
  return compiled;
}

/**
 * Makes the files unless those of these packages and this format are there.
 *
 * @returns whether they had to be made
 */
export function ensureDataFiles(folder = dataFolder()): boolean {
  if (isFresh(folder)) return false;
  writeDataFiles(folder);
  return true;
}

/** The bytes of a compiled file; made first where neither the installation nor the build has done so. */
export function readDataFile(name: DataFile, folder = dataFolder()): Buffer {
  ensureDataFiles(folder);
  return readFileSync(join(folder, name));
}
