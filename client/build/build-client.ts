import { build } from 'vite';
import { viteConfig } from '../vite.config.ts';

/**
 * Builds the browser's files into dist/client and the server-rendering bundle into dist/client-server, one after the other: the second
 * finds what the first has read, and side by side they would only take the processors from each other.
 * Needs no database, no schema and no other build step.
 *
 * @param out another folder than dist/
 */
export async function buildClient(out?: string): Promise<void> {
  await build(viteConfig('browser', out));
  await build(viteConfig('server', out));
}

/** Goes on building whenever a source changes, for `npm run dev`. */
async function watchClient(): Promise<void> {
  const configs = [viteConfig('browser'), viteConfig('server')];
  await Promise.all(configs.map((config) => build({ ...config, build: { ...config.build, emptyOutDir: false, watch: {} } })));
}

if (import.meta.main) {
  try {
    await (process.argv[2] === '--watch' ? watchClient() : buildClient(process.argv[2]));
  } catch (error) {
    // What is wrong with which file; where in the bundler that was found out helps nobody.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
