import { setTimeout as delay } from 'node:timers/promises';

/** An answer of the graph. */
export interface GraphAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks a graph over HTTP. Rejects when it can't be reached or answers something else than JSON. */
export async function ask(url: string, query: string, variables: object = {}): Promise<GraphAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(5000),
  });
  return (await response.json()) as GraphAnswer;
}

/** Tries again and again, every 20 ms, until it is true. Rejects after `withinMs`, or when `alive` says that there is no hope. */
export async function until(isTrue: () => Promise<boolean>, { withinMs, what, alive = () => true }: { readonly withinMs: number; readonly what: string; readonly alive?: () => boolean }): Promise<void> {
  const since = performance.now();
  while (!(await isTrue().catch(() => false))) {
    if (!alive()) throw new Error(`${what} ended before it answered.`);
    if (performance.now() - since > withinMs) throw new Error(`${what} did not answer within ${withinMs / 1000} s.`);
    await delay(20);
  }
}
