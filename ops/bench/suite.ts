import type { Result } from './result.ts';

/** What a suite works with. */
export interface Bench {
  /** How many postings a suite that asks for a number is to measure with, the fewest first. */
  readonly rows: readonly number[];
  /** The folder in which filled databases are kept for the next run; null when nothing is to be left behind. */
  readonly keep: string | null;
  /** Tells what is being done; never on the standard output. */
  say(line: string): void;
  /** Adds something to undo when the suite ends, in whatever way; last first. */
  onEnd(undo: () => unknown): void;
}

/** Measures something. Rejects when it could not. */
export type Suite = (bench: Bench) => Promise<Result[]>;

/** Undoes in reverse order, once; one that fails does not keep the others from it. */
export class Undoing {
  private readonly undos: (() => unknown)[] = [];

  readonly add = (undo: () => unknown): void => void this.undos.push(undo);

  async run(say: (line: string) => void): Promise<void> {
    for (let undo = this.undos.pop(); undo; undo = this.undos.pop()) {
      try {
        await undo();
      } catch (error) {
        say(`  could not be undone: ${String(error)}`);
      }
    }
  }
}
