import { ensureBuild } from './build/build.ts';
import { loadEnvironmentFile } from './env/env.ts';
import { errorMessage } from './error-code.ts';
import type * as Main from './grant/main.ts';

/** `npm run grant -- operator EMAIL` or `npm run grant -- coordinator EMAIL NETWORK-SLUG`: gives somebody a role, also before they have signed in. */
try {
  loadEnvironmentFile();
  await ensureBuild();
  const { main } = (await import(new URL('../dist/ops/grant/main.js', import.meta.url).href)) as typeof Main;
  process.exitCode = await main(process.argv.slice(2), process.env);
} catch (error) {
  process.stderr.write(`${errorMessage(error)}\n`);
  process.exitCode = 1;
}
