import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { loggedError } from '../../shared/logged-error.ts';
import { MatchIndex } from '../matching/match-index.ts';
import { vocabulary } from './vocabulary.ts';
import { findLivePostings, findLivePostingsById, findPostingIdsOf } from './search.repository.ts';

const CHANNEL = 'opportunities_changed';
const ORGANISATION = 'organisation ';
/** How long notices are gathered before the rows are read anew; an import sends thousands. */
const GATHER_MS = 30;
const RECONNECT_MS = 1000;

/**
 * The matching index of this process, kept true: loaded at start, changed by the database's notices of each commit,
 * loaded anew after a lost connection since notices may have been missed.
 */
export class LiveIndex {
  private current = new MatchIndex(vocabulary);
  private listener: pg.Client | undefined;
  private pending = new Set<string>();
  private working: Promise<void> = Promise.resolve();
  private restarting: Promise<void> = Promise.resolve();
  private readonly stopping = new AbortController();
  private readonly db: DataSource;
  private readonly databaseUrl: string;
  private readonly logger: Logger;

  constructor({ db, databaseUrl, logger }: { db: DataSource; databaseUrl: string; logger: Logger }) {
    this.db = db;
    this.databaseUrl = databaseUrl;
    this.logger = logger;
  }

  get index(): MatchIndex {
    return this.current;
  }

  /** Listens first and loads then, so that no change falls between. Rejects when the database is away. */
  async start(): Promise<void> {
    const listener = new pg.Client({ connectionString: this.databaseUrl, connectionTimeoutMillis: 3000, keepAlive: true });
    let lost = false;
    listener.on('notification', ({ payload }) => this.note(payload ?? ''));
    listener.on('error', (err) => this.logger.warn({ err: loggedError(err) }, 'match index: lost the database'));
    listener.once('end', () => {
      lost = true;
      if (this.listener === listener) this.restarting = this.restart();
    });
    try {
      await listener.connect();
      await listener.query(`LISTEN ${CHANNEL}`);
      await this.inTurn(() => this.load());
      if (lost) throw new Error('The database went away while the postings were loaded.');
      if (this.stopping.signal.aborted) throw new Error('The index was closed while it was loaded.');
    } catch (err) {
      await listener.end();
      throw err;
    }
    this.listener = listener;
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.listener?.end();
    await this.restarting;
    await this.working;
  }

  /** One after the other: a change that is noticed during a load is looked up after it. */
  private inTurn(step: () => Promise<void>): Promise<void> {
    const done = this.working.then(step);
    this.working = done.catch(() => undefined);
    return done;
  }

  private async load(): Promise<void> {
    const fresh = new MatchIndex(vocabulary);
    fresh.load(await findLivePostings(this.db));
    this.current = fresh;
    this.logger.info({ postings: fresh.size }, 'match index loaded');
  }

  private async restart(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await delay(RECONNECT_MS, undefined, { signal });
        return await this.start();
      } catch (err) {
        if (!signal.aborted) this.logger.warn({ err: loggedError(err) }, 'match index: the database is still away');
      }
    }
  }

  private note(payload: string): void {
    if (this.pending.size === 0) void this.inTurn(() => delay(GATHER_MS).then(() => this.catchUp()));
    this.pending.add(payload);
  }

  private async catchUp(): Promise<void> {
    const noticed = [...this.pending];
    this.pending = new Set();
    try {
      const organisations = noticed.filter((payload) => payload.startsWith(ORGANISATION)).map((payload) => payload.slice(ORGANISATION.length));
      const postings = noticed.filter((payload) => !payload.startsWith(ORGANISATION));
      const ids = [...new Set([...postings, ...(organisations.length > 0 ? await findPostingIdsOf(this.db, organisations) : [])])];
      const live = new Map((await findLivePostingsById(this.db, ids)).map((posting) => [posting.id, posting]));
      for (const id of ids) {
        const posting = live.get(id);
        if (posting) this.current.upsert(posting);
        else this.current.remove(id);
      }
    } catch (err) {
      this.logger.error({ err: loggedError(err) }, 'match index: could not follow a change');
      await this.listener?.end();
    }
  }
}
