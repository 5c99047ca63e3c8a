interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does work for one thing at a time, for everybody at once who waits for that thing: where each would hold it in turn, all who come meanwhile share the
 * next turn. Work for different things runs side by side.
 *
 * @param work does it for those who came, in that order, and gives each their result, or the Error that is theirs alone. When it fails as a whole, it is
 * done again for each alone, so that nobody fails by what somebody else wants; it must have left nothing behind then.
 * @param most who share a turn
 */
export function together<T, R>(work: (key: string, items: readonly T[]) => Promise<readonly (R | Error)[]>, most: number): (key: string, item: T) => Promise<R> {
  const lines = new Map<string, Waiting<T, R>[]>();

  async function turn(key: string, waiting: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await work(key, waiting.map(({ item }) => item));
      for (const [position, { resolve, reject }] of waiting.entries()) {
        const result = results[position] as R | Error;
        if (result instanceof Error) reject(result);
        else resolve(result);
      }
    } catch (error) {
      if (waiting.length === 1) waiting[0]?.reject(error);
      else for (const one of waiting) await turn(key, [one]);
    }
  }

  async function serve(key: string, line: Waiting<T, R>[]): Promise<void> {
    await new Promise((resolve) => void setImmediate(resolve));
    while (line.length > 0) await turn(key, line.splice(0, most));
    lines.delete(key);
  }

  return (key, item) =>
    new Promise((resolve, reject) => {
      const line = lines.get(key);
      const waiting = { item, resolve, reject };
      if (line) {
        line.push(waiting);
        return;
      }
      const begun = [waiting];
      lines.set(key, begun);
      void serve(key, begun);
    });
}
