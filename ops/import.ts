import { ensureBuild } from './build/build.ts';
import { loadEnvironmentFile } from './env/env.ts';
import { errorMessage } from './error-code.ts';
import type * as Main from './import/main.ts';

/** `npm run import -- FILE --mapping FILE.yaml --network SLUG [--dry-run]`: see ops/import/README.md. */
try {
  loadEnvironmentFile();
  await ensureBuild();
  const { main } = (await import(new URL('../dist/ops/import/main.js', import.meta.url).href)) as typeof Main;
  process.exitCode = await main(process.argv.slice(2), process.env);
} catch (error) {
  process.stderr.write(`${errorMessage(error)}\n`);
  process.exitCode = 1;
}
