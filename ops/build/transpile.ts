import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type JscConfig, type Options, transformFile } from '@swc/core';

/** Sources that end up in dist/; tests and what only they use do not. */
const BUILT = /^(?:gateway|services|ops)\/(?!(?:e2e|trials)\/)(?!(?:.*\/)?testing\/).*(?<!\.(?:spec|world|fixture|d))\.ts$/;

/** The compiler's types do not know the last option yet. */
const jsc: JscConfig & { rewriteRelativeImportExtensions: boolean } = {
  target: 'es2023',
  parser: { syntax: 'typescript', decorators: true },
  transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, verbatimModuleSyntax: true },
  keepClassNames: true,
  rewriteRelativeImportExtensions: true,
};
const OPTIONS: Options = { swcrc: false, sourceMaps: true, module: { type: 'es6' }, jsc };

/** Whether the server build holds this file; `path` is relative to the project. */
export function isBuilt(path: string): boolean {
  return BUILT.test(path);
}

/**
 * Writes one source file and its map to dist/ without looking at types; a file that is gone goes there too.
 *
 * @param root the project's folder
 * @param path the source, relative to it
 * @throws Error that shows the line that is no TypeScript
 */
export async function transpile(root: string, path: string): Promise<void> {
  const target = join(root, 'dist', path.replace(/\.ts$/, '.js'));
  try {
    const { code, map = '' } = await transformFile(join(root, path), OPTIONS);
    await mkdir(dirname(target), { recursive: true });
    await Promise.all([writeFile(target, `${code}//# sourceMappingURL=${basename(target)}.map\n`), writeFile(`${target}.map`, map)]);
  } catch (error) {
    if (!String(error).includes('No such file')) throw error;
    await Promise.all([rm(target, { force: true }), rm(`${target}.map`, { force: true })]);
  }
}
