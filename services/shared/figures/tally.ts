import type { Logger } from 'pino';
import { loggedError } from '../logged-error.ts';

/** How often something was counted. */
export interface Tallied<T> {
  readonly what: T;
  readonly count: number;
}

interface TallyOptions<T> {
  /** Writes what was counted since the last time; what it rejects is kept and written with the next. */
  readonly write: (counted: readonly Tallied<T>[]) => Promise<void>;
  readonly logger: Pick<Logger, 'warn'>;
  readonly everyMs?: number;
  /** Different things that are kept at once; what is more is not counted. */
  readonly most?: number;
}

/** Counts in memory, so that nobody waits for it, and writes now and then and at the end. */
export class Tally<T> {
  private counts = new Map<string, { readonly what: T; count: number }>();
  private writing: Promise<void> = Promise.resolve();
  private readonly timer: NodeJS.Timeout;
  private readonly write: TallyOptions<T>['write'];
  private readonly logger: TallyOptions<T>['logger'];
  private readonly most: number;

  constructor({ write, logger, everyMs = 10_000, most = 10_000 }: TallyOptions<T>) {
    this.write = write;
    this.logger = logger;
    this.most = most;
    this.timer = setInterval(() => void this.flush(), everyMs).unref();
  }

  /** @param key the same for what is counted together */
  add(key: string, what: T, count = 1): void {
    const known = this.counts.get(key);
    if (known) known.count += count;
    else if (this.counts.size < this.most) this.counts.set(key, { what, count });
  }

  /** Writes what was counted so far, after what is being written already. Never rejects. */
  flush(): Promise<void> {
    this.writing = this.writing.then(() => this.writeOnce());
    return this.writing;
  }

  /** Writes the rest; nothing may be counted from here on. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  private async writeOnce(): Promise<void> {
    const taken = this.counts;
    if (taken.size === 0) return;
    this.counts = new Map();
    try {
      await this.write([...taken.values()]);
    } catch (err) {
      this.logger.warn({ err: loggedError(err) }, 'what was counted could not be written, and is kept for the next time');
      for (const [key, { what, count }] of taken) this.add(key, what, count);
    }
  }
}
