import { ensureBuild } from './build/build.ts';

/** `npm run bench -- [SUITE ...] [--json]`: see ops/bench/main.ts. */
await ensureBuild();
const { main }: { main(args: readonly string[]): Promise<number> } = await import(new URL('../dist/ops/bench/main.js', import.meta.url).href);
process.exitCode = await main(process.argv.slice(2));
