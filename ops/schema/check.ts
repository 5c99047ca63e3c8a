import { readFile } from 'node:fs/promises';
import { composeSchemaFiles } from './compose.ts';

/** Fails when `schema/` is not what the code says. */
for (const [name, text] of Object.entries(await composeSchemaFiles())) {
  const committed = await readFile(`schema/${name}`, 'utf8').catch(() => '');
  if (committed !== text) {
    process.stderr.write(`schema/${name} is out of date: run npm run fix and review the change.\n`);
    process.exitCode = 1;
  }
}
