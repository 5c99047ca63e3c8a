import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExecutionResult } from 'graphql';
import type { OwnOperation } from './graph.ts';
import type { Report } from './report/report.ts';

interface RenderedPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface RenderDependencies {
  readonly execute: (operation: OwnOperation) => Promise<ExecutionResult>;
  readonly manifest: unknown;
  readonly isSignedIn: boolean;
  readonly publicUrl: string;
  readonly documentMegabytes?: number;
  readonly mapStyleUrl?: string;
  readonly log: { error(details: object, message: string): void };
}

/** A report, or why there is none, and what is wrong with the address. */
export type MadeReport = { readonly status: 200; readonly report: Report } | { readonly status: number; readonly refusals: readonly { readonly path: string; readonly code: string }[] };

/** What `client-server/entry-server.js` exports; see client/entry-server.tsx. */
interface Entry {
  readonly render: (request: Request, deps: RenderDependencies) => Promise<RenderedPage>;
  readonly report: (request: Request, deps: RenderDependencies) => Promise<MadeReport>;
}

/** The client as it was built: how to render a page and to make a report, and the browser's files. */
export interface BuiltClient extends Entry {
  readonly manifest: unknown;
}

async function load(clientDir: string, version: string): Promise<BuiltClient> {
  const entry = pathToFileURL(join(clientDir, 'client-server', 'entry-server.js'));
  entry.search = version;
  const [{ render, report }, manifest] = await Promise.all([
    import(entry.href) as Promise<Entry>,
    readFile(join(clientDir, 'client', 'manifest.json'), 'utf8').then((text): unknown => JSON.parse(text)),
  ]);
  return { render, report, manifest };
}

/**
 * Reads the built client and answers how to get it: always the same, or, when it is watched, the one that was built last.
 * Rejects when nothing is built.
 */
export async function openBuiltClient(clientDir: string, isWatched: boolean): Promise<() => Promise<BuiltClient>> {
  const first = await load(clientDir, '');
  if (!isWatched) return () => Promise.resolve(first);
  const versionOf = async () => {
    const files = [join(clientDir, 'client-server', 'entry-server.js'), join(clientDir, 'client', 'manifest.json')];
    return (await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs))).join('-');
  };
  let current = { version: await versionOf(), client: first };
  return async () => {
    const version = await versionOf();
    if (version !== current.version) current = { version, client: await load(clientDir, version) };
    return current.client;
  };
}
