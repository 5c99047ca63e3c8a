import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface ApartLimits {
  /** Default 20 s. */
  readonly timeoutMs?: number;
  /** Default 384 MB. */
  readonly mostMegabytes?: number;
}

/** Work in a thread took more time or memory than it may. */
export class TooCostly extends Error {
  override readonly name = 'TooCostly';
}

/**
 * Does work in a thread of its own, with a limit of time and memory, so that nobody else waits for whatever somebody has thought up.
 * @param thread a module that posts one message
 * @returns that message
 * @throws TooCostly; whatever the thread throws
 */
export async function workApart<Answer>(thread: URL, workerData: unknown, { mostMegabytes = 384, timeoutMs = 20_000 }: ApartLimits = {}): Promise<Answer> {
  const worker = new Worker(thread, { workerData, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: 64 } });
  try {
    const [answer] = await once(worker, 'message', { signal: AbortSignal.timeout(timeoutMs) });
    return answer as Answer;
  } catch (error) {
    const { code, name } = error as { code?: string; name?: string };
    if (name === 'AbortError' || name === 'TimeoutError' || code === 'ERR_WORKER_OUT_OF_MEMORY') throw new TooCostly('It takes too much time or memory.');
    throw error;
  } finally {
    await worker.terminate();
  }
}
