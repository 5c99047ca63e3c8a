import { ensureBuild } from './build/build.ts';

/** `npm run import -- FILE --mapping FILE.yaml --network SLUG [--dry-run]`: see ops/import/README.md. */
await ensureBuild();
const { main }: typeof import('./import/main.ts') = await import(new URL('../dist/ops/import/main.js', import.meta.url).href);
process.exitCode = await main(process.argv.slice(2), process.env);
