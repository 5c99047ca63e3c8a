import { build } from 'vite';
import { viteConfig } from '../vite.config.ts';

/**
 * Builds the browser's files into dist/client and the server-rendering bundle into dist/client-server, side by side.
 * Needs no database, no schema and no other build step.
 *
 * @param out another folder than dist/
 */
export async function buildClient(out?: string): Promise<void> {
  await Promise.all([build(viteConfig('browser', out)), build(viteConfig('server', out))]);
}

if (import.meta.main) await buildClient(process.argv[2]);
