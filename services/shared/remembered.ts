/** How long and how much is kept. */
interface Memory {
  /** Milliseconds that an answer counts, from its question on. */
  readonly ms: number;
  /** Answers at once; of more the oldest goes. */
  readonly most: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Keeps the answers to questions that are asked again and again, for a while. Who asks meanwhile shares the answer; one that failed is not kept. */
export function remembered<V>(find: (key: string) => Promise<V>, { ms, most, now = Date.now }: Memory): (key: string) => Promise<V> {
  const kept = new Map<string, { readonly answer: Promise<V>; readonly until: number }>();

  return (key) => {
    const known = kept.get(key);
    if (known && known.until > now()) return known.answer;
    const entry = { answer: find(key), until: now() + ms };
    // A new answer goes to the end, so that the first one is the oldest.
    kept.delete(key);
    kept.set(key, entry);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    entry.answer.catch(() => {
      if (kept.get(key) === entry) kept.delete(key);
    });
    return entry.answer;
  };
}
