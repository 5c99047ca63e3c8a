import { SingleBar } from 'cli-progress';

/** Shows how far the import has come. */
export interface Progress {
  /** @param total bytes to read, over all passes */
  start(total: number): void;
  advance(bytes: number): void;
  stop(): void;
}

/** A bar on a terminal; on anything else a line at every quarter. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? barOn(stream) : linesOn(stream);
}

function barOn(stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar({ format: '{bar} {percentage} %', hideCursor: true, clearOnComplete: true, stream });
  return { start: (total) => bar.start(total, 0), advance: (bytes) => bar.increment(bytes), stop: () => bar.stop() };
}

/** Exported for its test; `progressOn` chooses. */
export function linesOn(stream: { write(text: string): unknown }): Progress {
  let total = 0;
  let done = 0;
  let told = 0;
  return {
    start: (bytes) => {
      total = bytes;
    },
    advance: (bytes) => {
      done += bytes;
      const quarter = total === 0 ? 0 : Math.min(4, Math.floor((4 * done) / total));
      if (quarter > told) stream.write(`Read ${quarter * 25} %\n`);
      told = Math.max(told, quarter);
    },
    stop: () => undefined,
  };
}
