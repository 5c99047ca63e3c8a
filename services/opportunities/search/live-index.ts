import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { loggedError } from '../../shared/logged-error.ts';
import { MatchIndex } from '../matching/match-index.ts';
import { findAnswering, findChangesSince, findPostingIdsOf, type Seen, whatIsSeen } from './changes.repository.ts';
import { loadLivePostings } from './posting-stream.ts';
import { findLivePostingsById } from './search.repository.ts';
import { vocabulary } from './vocabulary.ts';

const CHANNEL = 'opportunities_changed';
/** How long notices are gathered before what changed is read; an import sends many. */
const GATHER_MS = 30;
const RECONNECT_MS = 1000;
/** Looks without a notice too: a connection may be dead without anybody being told. */
const LOOK_MS = 5000;
/** Rows that are read and written at once; other requests have their turn in between. */
const BATCH = 2000;
/** With more changes than this a fresh load is faster. */
const MOST_CHANGES = 200_000;

/**
 * The matching index of this process, kept true: loaded at start, then led on by what was committed since it last looked, which a notice of the
 * database tells it to do. What was missed while the connection was lost is read in the same way, so nothing is loaded anew after a short cut.
 */
export class LiveIndex {
  private current = new MatchIndex(vocabulary);
  private seen: Seen | undefined;
  private changed = 0;
  private listener: pg.Client | undefined;
  private isNoted = false;
  private working: Promise<void> = Promise.resolve();
  private restarting: Promise<void> = Promise.resolve();
  private looking: NodeJS.Timeout | undefined;
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

  /** Another number whenever something may have changed. */
  get version(): number {
    return this.changed;
  }

  /** Listens first and reads then, so that no change falls between. Rejects when the database is away. */
  async start(): Promise<void> {
    const listener = new pg.Client({ connectionString: this.databaseUrl, connectionTimeoutMillis: 3000, keepAlive: true });
    let lost = false;
    listener.on('notification', () => this.note());
    listener.on('error', (err) => this.logger.warn({ err: loggedError(err) }, 'match index: lost the database'));
    listener.once('end', () => {
      lost = true;
      if (this.listener === listener) this.restarting = this.restart();
    });
    try {
      await listener.connect();
      await listener.query(`LISTEN ${CHANNEL}`);
      await this.inTurn(() => this.follow());
      if (lost) throw new Error('The database went away while the postings were read.');
      if (this.stopping.signal.aborted) throw new Error('The index was closed while it was loaded.');
    } catch (err) {
      await listener.end();
      throw err;
    }
    this.listener = listener;
    this.looking ??= setInterval(() => this.note(), LOOK_MS).unref();
  }

  async close(): Promise<void> {
    this.stopping.abort();
    clearInterval(this.looking);
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

  /** What was seen is asked for before the load, so that a change in the meantime is read twice rather than never. */
  private async load(): Promise<void> {
    const seen = await whatIsSeen(this.db);
    const fresh = new MatchIndex(vocabulary);
    await loadLivePostings(this.databaseUrl, fresh, this.stopping.signal);
    this.current = fresh;
    this.seen = seen;
    this.changed++;
    this.logger.info({ postings: fresh.size, bytes: fresh.bytes }, 'match index loaded');
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

  private note(): void {
    if (this.isNoted || this.stopping.signal.aborted) return;
    this.isNoted = true;
    void this.inTurn(() => this.look());
  }

  private async look(): Promise<void> {
    await delay(GATHER_MS);
    this.isNoted = false;
    try {
      if (!this.stopping.signal.aborted) await this.follow();
    } catch (err) {
      this.logger.error({ err: loggedError(err) }, 'match index: could not follow a change');
      await this.listener?.end();
    }
  }

  /** Reads what was committed since, or everything when nothing was seen yet or too long ago. Half done and begun again it comes to the same. */
  private async follow(): Promise<void> {
    if (!this.seen) return this.load();
    const { seen, isWhole, postingIds, wholeOrganisationIds, organisationIds } = await findChangesSince(this.db, this.seen);
    if (!isWhole || postingIds.length > MOST_CHANGES) return this.load();
    const others = wholeOrganisationIds.length > 0 ? await findPostingIdsOf(this.db, wholeOrganisationIds) : [];
    const ids = [...new Set([...postingIds, ...others])];
    if (ids.length > 0) this.changed++;
    for (let at = 0; at < ids.length; at += BATCH) await this.readAnew(ids.slice(at, at + BATCH));
    for (let at = 0; at < organisationIds.length; at += BATCH) {
      for (const { id, responsiveness } of await findAnswering(this.db, organisationIds.slice(at, at + BATCH))) this.current.answers(id, responsiveness);
    }
    this.seen = seen;
  }

  private async readAnew(ids: readonly string[]): Promise<void> {
    const live = new Map((await findLivePostingsById(this.db, ids)).map((posting) => [posting.id, posting]));
    for (const id of ids) {
      const posting = live.get(id);
      if (posting) this.current.upsert(posting);
      else this.current.remove(id);
    }
  }
}
