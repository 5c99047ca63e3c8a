import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CalendarContent } from './read-calendar.ts';
import type { Reading } from './reckoned.ts';

/** Why a file is not read at all. */
export type FileProblem = 'NOT_A_CALENDAR' | 'TOO_COSTLY';

export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly code: FileProblem;

  constructor(code: FileProblem, message: string) {
    super(message);
    this.code = code;
  }
}

export interface ReadLimits {
  /** Default 20 s. */
  readonly timeoutMs?: number;
  /** Default 384 MB. */
  readonly mostMegabytes?: number;
}

/** Whether it looks like a calendar, in whatever encoding. */
export function isCalendar(bytes: Buffer): boolean {
  return /BEGIN:V(?:CALENDAR|EVENT)/i.test(bytes.toString('latin1').replaceAll('\0', ''));
}

const THREAD = new URL(import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js', import.meta.url);

/**
 * Reads a calendar in a thread of its own, with a limit of time and memory, so that nobody else waits for whatever somebody has thought up.
 * @throws FileRefused
 */
export async function readApart(bytes: Buffer, reading: Reading, { mostMegabytes = 384, timeoutMs = 20_000 }: ReadLimits = {}): Promise<CalendarContent> {
  if (!isCalendar(bytes)) throw new FileRefused('NOT_A_CALENDAR', 'It has no BEGIN:VCALENDAR.');
  const tooCostly = () => new FileRefused('TOO_COSTLY', 'It takes too much time or memory to be read.');
  const thread = new Worker(THREAD, { workerData: { bytes, reading }, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: 64 } });
  try {
    const [content] = await once(thread, 'message', { signal: AbortSignal.timeout(timeoutMs) });
    return content as CalendarContent;
  } catch (error) {
    const { code, name } = error as { code?: string; name?: string };
    if (name === 'AbortError' || name === 'TimeoutError' || code === 'ERR_WORKER_OUT_OF_MEMORY') throw tooCostly();
    throw error;
  } finally {
    await thread.terminate();
  }
}
