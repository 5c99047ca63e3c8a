declare module 'cli-progress' {
  /** The little of cli-progress that the import uses; the package ships no types. */
  export class SingleBar {
    constructor(options: { format?: string; hideCursor?: boolean; clearOnComplete?: boolean; stream?: NodeJS.WritableStream });
    start(total: number, startValue: number): void;
    increment(step: number): void;
    stop(): void;
  }
}
