import { join } from 'node:path';
import react from '@vitejs/plugin-react-swc';
import type { InlineConfig } from 'vite';
import { mapBorders } from './build/borders-plugin.ts';
import { graphqlDocuments } from './build/graphql-plugin.ts';
import { messageMacros } from './build/message-macros-plugin.ts';
import { poCatalogs } from './build/po-plugin.ts';

const root = import.meta.dirname;

/**
 * The configuration of one of the two bundles.
 *
 * @param target `browser` writes client/ (hashed files below assets/, and manifest.json), `server` writes client-server/entry-server.js
 * @param out the folder for both
 */
export function viteConfig(target: 'browser' | 'server', out = join(root, '../dist')): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react(), messageMacros(), graphqlDocuments(root), poCatalogs(), mapBorders()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2023',
      emptyOutDir: true,
      reportCompressedSize: false,
      // The map is large and comes last.
      chunkSizeWarningLimit: 1500,
      // One style sheet: a page that is rendered on the server then needs no list of styles, and nothing flashes.
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      ...(target === 'browser'
        ? { outDir: join(out, 'client'), manifest: 'manifest.json', rolldownOptions: { input: 'entry-client.tsx' } }
        : { outDir: join(out, 'client-server'), ssr: 'entry-server.tsx', rolldownOptions: { output: { codeSplitting: false } } }),
    },
    ssr: { noExternal: true },
  };
}

export default viteConfig('browser');
