import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { UsageError } from '../usage-error.ts';

/** A list that can be read any number of times. */
export interface ListFile {
  /** For messages. */
  readonly name: string;
  /** In bytes. @throws UsageError when there is no such file */
  size(): Promise<number>;
  /** Its bytes in pieces, from the beginning. */
  pieces(): AsyncIterable<Buffer>;
}

const PIECE = 256 * 1024;

export function fileOnDisk(path: string): ListFile {
  return {
    name: path,
    async size() {
      const found = await stat(path).catch(() => undefined);
      if (!found?.isFile()) throw new UsageError(`There is no file ${path}.`);
      return found.size;
    },
    pieces: () => createReadStream(path, { highWaterMark: PIECE }),
  };
}

export function fileInMemory(name: string, bytes: Buffer): ListFile {
  return {
    name,
    size: () => Promise.resolve(bytes.length),
    async *pieces() {
      for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE);
    },
  };
}
