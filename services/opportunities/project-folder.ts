import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the project lies, seen from its sources and from what is built alike. */
export function projectFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The opportunities subgraph lies outside of a package.');
    folder = parent;
  }
  return folder;
}
