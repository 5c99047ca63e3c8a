import { copyFile, open, stat, truncate } from 'node:fs/promises';

/** 4 MiB: weeks of a calm server, and small enough to attach to a report. */
const LIMIT_BYTES = 4 * 1024 * 1024;

/**
 * Keeps a log file that another process appends to below `limit` bytes: what is there goes to `<path>.1`, over the one before,
 * and the file starts again. The writer keeps its open file, which works because it opened it for appending.
 */
export async function boundLog(path: string, limit = LIMIT_BYTES): Promise<void> {
  if ((await logSize(path)) <= limit) return;
  await copyFile(path, `${path}.1`);
  await truncate(path);
}

/** Size in bytes, 0 when there is no file. */
export async function logSize(path: string): Promise<number> {
  return stat(path).then((found) => found.size, () => 0);
}

/** What was written after the first `from` bytes, at most 4 KiB of it. */
export async function logSince(path: string, from: number): Promise<string> {
  const handle = await open(path, 'r').catch(() => undefined);
  if (!handle) return '';
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, from);
    return buffer.toString('utf8', 0, bytesRead).trim();
  } finally {
    await handle.close();
  }
}
