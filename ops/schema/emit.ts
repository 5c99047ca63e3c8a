import { mkdir, writeFile } from 'node:fs/promises';
import { composeSchemaFiles } from './compose.ts';

/** Writes `schema/` anew. Run by `npm run fix`. */
await mkdir('schema', { recursive: true });
for (const [name, text] of Object.entries(await composeSchemaFiles())) await writeFile(`schema/${name}`, text);
