import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { modulesNamed, withImports, type Manifest } from './client-modules.ts';
import { DIST } from './processes.ts';
import { result } from './result.ts';
import type { Suite } from './suite.ts';

/** What `client-server/entry-server.js` exports; see client/entry-server.tsx. */
interface ServerEntry {
  render(request: Request, deps: object): Promise<{ readonly body: string }>;
}

/** A rendered search page. Its scripts do not depend on what the graph answers, so a graph that answers nothing will do. */
async function searchPage(manifest: Manifest): Promise<string> {
  const { render } = (await import(pathToFileURL(join(DIST, 'client-server/entry-server.js')).href)) as ServerEntry;
  const { body } = await render(new Request('http://localhost/'), {
    execute: () => Promise.resolve({ data: null }),
    manifest,
    publicUrl: 'http://localhost',
    log: { error: () => undefined },
  });
  return body;
}

/** JavaScript of the search page, compressed: every module that its HTML names, and what these import before they run. */
export const clientSuite: Suite = async ({ say }) => {
  const manifest = JSON.parse(await readFile(join(DIST, 'client/manifest.json'), 'utf8')) as Manifest;
  const files = withImports(manifest, modulesNamed(await searchPage(manifest)));
  if (files.length < 2) throw new Error('The search page names no modules.');
  let bytes = 0;
  for (const file of files) bytes += gzipSync(await readFile(join(DIST, 'client', file))).length;
  say(`${files.length} modules`);
  return [result('client search page JavaScript, gzip', bytes / 1000, { unit: 'kB', bar: { atMost: 200 } })];
};
