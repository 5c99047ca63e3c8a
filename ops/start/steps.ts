import { errorMessage } from '../error-code.ts';

/** Where lines go; a terminal gets colour. */
export interface StepOutput {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** What can be replaced in a test. */
export interface StepsOptions {
  readonly out?: StepOutput;
  /** Milliseconds of a clock that never runs back. */
  readonly now?: () => number;
  /** Ends the process. */
  readonly exit?: (code: number) => void;
  /** How long one part may take to stop before the next one is stopped, in milliseconds. */
  readonly patienceMs?: number;
}

/** Tells a start step by step, and undoes it in reverse order. */
export interface Steps {
  /**
   * Runs a part of the start and prints one line when it is done. `stop` is what undoes it. Steps may overlap. After a stop was asked for, no
   * step begins any more: its promise stays open, since the process is about to end.
   */
  step<T>(name: string, work: () => T | Promise<T>, options?: { stop?: (value: T) => unknown; tell?: (value: T) => string }): Promise<T>;
  /** Aborted as soon as a stop is asked for, so that work under way can be cut short. */
  readonly signal: AbortSignal;
  /** Prints a line as it is. */
  say(line: string): void;
  /** Prints what went wrong, unless a step has done so already. */
  sayError(error: unknown): void;
  /** Adds something to undo; after a stop it is undone at once. */
  onStop(name: string, undo: () => unknown): void;
  /** Waits for the steps under way and undoes everything, last first, once. One that fails or hangs does not keep the others from it. */
  stop(): Promise<void>;
  /** Stops at SIGINT, SIGTERM and SIGHUP (a closed terminal) and ends the process with 0, or with 1 when something did not stop; a second Ctrl-C ends it at once. */
  stopOnSignals(source?: SignalSource): void;
}

/** The part of `process` that tells of signals. */
export interface SignalSource {
  on(signal: NodeJS.Signals, listener: () => void): unknown;
}

/** npm passes a Ctrl-C on that the terminal has already delivered: two within this time are one. */
const SAME_CTRL_C_MS = 500;

/** Makes the teller of one start. */
export function createSteps(options: StepsOptions = {}): Steps {
  const { out = process.stdout, now = () => performance.now(), exit = (code) => process.exit(code), patienceMs = 15_000 } = options;
  const undos: { name: string; undo: () => unknown }[] = [];
  const underWay = new Set<Promise<unknown>>();
  const told = new Set<unknown>();
  const stopAsked = new AbortController();
  let stopping: Promise<void> | undefined;
  let failed = false;

  const say = (line: string): void => void out.write(`${line}\n`);
  const mark = (sign: string, colour: number): string => (out.isTTY && !process.env['NO_COLOR'] ? `\u001b[${colour}m${sign}\u001b[0m` : sign);
  const seconds = (since: number): string => `${((now() - since) / 1000).toFixed(1)} s`;

  const undoOne = async (name: string, undo: () => unknown): Promise<void> => {
    const since = now();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`still busy after ${patienceMs / 1000} s`)), patienceMs);
    });
    try {
      await Promise.race([Promise.resolve().then(undo), late]);
      say(`${mark('✓', 32)} ${name} stopped (${seconds(since)})`);
    } catch (error) {
      failed = true;
      say(`${mark('✗', 31)} ${name} did not stop: ${errorMessage(error)}`);
    } finally {
      clearTimeout(timer);
    }
  };

  const undoAll = async (): Promise<void> => {
    stopAsked.abort();
    await Promise.allSettled(underWay);
    for (let last = undos.pop(); last; last = undos.pop()) await undoOne(last.name, last.undo);
  };

  const steps: Steps = {
    signal: stopAsked.signal,
    say,
    sayError: (error) => told.has(error) || say(errorMessage(error)),
    step: (name, work, { stop, tell } = {}) => {
      if (stopping) return new Promise(() => undefined);
      const run = async () => {
        const since = now();
        try {
          const value = await work();
          if (stop) undos.push({ name, undo: () => stop(value) });
          if (!stopping) say(`${mark('✓', 32)} ${name}${tell ? ` ${tell(value)}` : ''} (${seconds(since)})`);
          return value;
        } catch (error) {
          if (!stopping) say(`${mark('✗', 31)} ${name}: ${errorMessage(error)}`);
          told.add(error);
          throw error;
        }
      };
      const running = run();
      const settled = running.then(
        () => void underWay.delete(settled),
        () => void underWay.delete(settled),
      );
      underWay.add(settled);
      return running;
    },
    onStop: (name, undo) => {
      if (stopping) void stopping.then(() => undoOne(name, undo));
      else undos.push({ name, undo });
    },
    stop: () => (stopping ??= undoAll()),
    stopOnSignals: (source = process) => {
      let first: number | undefined;
      const handle = (): void => {
        if (first === undefined) {
          first = now();
          say(out.isTTY ? '\nStopping ...' : 'Stopping ...');
          void steps.stop().then(() => exit(failed ? 1 : 0));
        } else if (now() - first > SAME_CTRL_C_MS) {
          say('Ended without waiting.');
          exit(1);
        }
      };
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) source.on(signal, handle);
    },
  };
  return steps;
}
