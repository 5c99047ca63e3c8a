import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { errorMessage } from '../error-code.ts';
import { isBuilt, transpile } from './transpile.ts';

/**
 * Build step: every source file of server and tools, decorators with their types, to `dist/`. Types are checked by `npm run check`.
 * A process of its own, so that the compiler and its memory are gone afterwards.
 */
const ROOT = join(import.meta.dirname, '../..');
const files: string[] = [];
for await (const file of glob('{gateway,services,ops}/**/*.ts', { cwd: ROOT })) if (isBuilt(file)) files.push(file);
try {
  await Promise.all(files.map((file) => transpile(ROOT, file)));
} catch (error) {
  process.stderr.write(`${errorMessage(error)}\n`);
  process.exitCode = 1;
}
