import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { freePort } from '../database/port.ts';
import { waitUntilLive } from './live.ts';

const ROOT = join(import.meta.dirname, '../..');
// A cold start on a busy machine takes long, and so may a page.
const READY_WITHIN_MS = 180_000;
const PAGE_WITHIN_MS = 60_000;

/** A running site with demo data and a browser in front of it. */
export interface Site {
  readonly url: string;
  readonly dataDir: string;
  /** A page in a fresh profile, which counts as open once its scripts have taken it over. Errors that it writes to its console are kept in `errors`. */
  open(options?: BrowserContextOptions): Promise<{ page: Page; errors: string[] }>;
  /** Closes all pages; after each test, so that none works on behind the next. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** Resolves when the process says that it is ready; rejects with its words when it ends or takes too long. */
function ready(started: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`Not ready in time:\n${said}`)), READY_WITHIN_MS);
    const listen = (chunk: Buffer) => {
      said += String(chunk);
      if (!said.includes('Ready on')) return;
      clearTimeout(late);
      resolve();
    };
    started.stdout?.on('data', listen);
    started.stderr?.on('data', listen);
    started.once('exit', () => reject(new Error(`Ended before it was ready:\n${said}`)));
  });
}

function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/**
 * Starts the product as `npm start` does, on a port and in a folder of its own; with `--distributed` in one process per part.
 * `E2E_URL` names a running one instead. `settings` are variables beside the usual ones, and a port that is known before.
 */
export async function openSite(script: readonly string[] = [], settings: { readonly port?: number; readonly env?: Readonly<Record<string, string>> } = {}): Promise<Site> {
  const dataDir = await mkdtemp(join(tmpdir(), 'engagement-netz-'));
  const given = process.env['E2E_URL'];
  const port = given === undefined ? (settings.port ?? (await freePort())) : 0;
  const url = given ?? `http://localhost:${port}`;
  // What jest says about the environment would make it a site for development.
  const { NODE_ENV: _ofJest, ...surroundings } = process.env;
  const started =
    given === undefined
      ? spawn(process.execPath, ['ops/start.ts', ...script], { cwd: ROOT, env: { ...surroundings, PORT: String(port), PUBLIC_URL: url, DATA_DIR: dataDir, DATABASE_URL: '', SMTP_URL: '', ...settings.env }, stdio: 'pipe' })
      : undefined;
  if (started !== undefined) await ready(started);
  const browser = await startBrowser();
  return {
    url,
    dataDir,
    async open(options = {}) {
      const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(PAGE_WITHIN_MS);
      if (options.javaScriptEnabled !== false) waitUntilLive(context);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(String(error)));
      return { page, errors };
    },
    async closePages() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async close() {
      await browser.close();
      if (started !== undefined && started.exitCode === null) {
        started.kill('SIGTERM');
        await once(started, 'exit');
      }
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * What axe finds on the page, one line each; an empty list when it is accessible as far as a machine can tell. "Legacy" is axe in the page itself, which leaves out
 * frames of other hosts: there are none, and it takes a third of the time.
 */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
