import { join } from 'node:path';
import { transform } from '@swc/core';
import type { Plugin } from 'vite';

/** What a file imports when it has texts. */
const MACRO = /@lingui\/\w+\/macro/;

/** Where the plugin is kept as machine code. */
const CACHE = join(import.meta.dirname, '../../node_modules/.vite/.swc');

/** Results by file and text: the two bundles are made of the same files, and the second one need not wait for them again. */
const done = new Map<string, ReturnType<typeof transform>>();

/** Takes the message macros of Lingui out of the files that have any, and their types and JSX with them; all other files are left to Vite. */
export function messageMacros(): Plugin {
  return {
    name: 'message-macros',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, code: MACRO },
      async handler(code, id) {
        const key = `${id}\0${code}`;
        const result = done.get(key) ?? withoutMacros(code, id);
        done.set(key, result);
        return { code: (await result).code, map: null };
      },
    },
  };
}

/** A source with messages instead of macros, and without types and JSX. */
export function withoutMacros(code: string, filename: string): ReturnType<typeof transform> {
  return transform(code, {
    filename,
    swcrc: false,
    configFile: false,
    jsc: {
      target: 'esnext',
      parser: { syntax: 'typescript', tsx: filename.endsWith('.tsx') },
      experimental: { plugins: [['@lingui/swc-plugin', {}]], cacheRoot: CACHE },
      transform: { useDefineForClassFields: true, react: { runtime: 'automatic' } },
    },
  });
}
