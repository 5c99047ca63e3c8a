import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type JscConfig, type Options, transformFile } from '@swc/core';

/** Sources that end up in dist/; tests and what only they use do not. */
const BUILT = /^(gateway|services|ops)\/(?!e2e\/|trials\/)(?!.*\/testing\/).*(?<!\.(?:spec|world|fixture|d))\.ts$/;

/** The compiler's types do not know the last option yet. */
const jsc: JscConfig & { rewriteRelativeImportExtensions: boolean } = {
  target: 'es2023',
  parser: { syntax: 'typescript', decorators: true },
  transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, verbatimModuleSyntax: true },
  keepClassNames: true,
  rewriteRelativeImportExtensions: true,
};
const AS_THE_BUILD: Options = { swcrc: false, sourceMaps: 'inline', module: { type: 'es6' }, jsc };

/** Whether the server build holds this file; `path` is relative to the project. */
export function isBuilt(path: string): boolean {
  return BUILT.test(path);
}

/** Writes one source file to dist/ as the build would, without looking at types; a file that is gone goes there too. */
export async function transpile(root: string, path: string): Promise<void> {
  const target = join(root, 'dist', path.replace(/\.ts$/, '.js'));
  try {
    const { code } = await transformFile(join(root, path), AS_THE_BUILD);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, code);
  } catch (error) {
    if (!String(error).includes('No such file')) throw error;
    await rm(target, { force: true });
  }
}
