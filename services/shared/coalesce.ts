/** Keys of one statement. What is more goes into the next one, so that nobody waits for a very long one. */
const MOST_KEYS = 2000;

/**
 * Lets requests that run at the same time share a statement: what is asked for until the event loop turns is asked at once, each key once. The
 * busier a process is, the more its requests share. Nothing is kept: a question is always answered by a statement that began after it.
 *
 * @param find asks for all keys; its answer, or its failure, goes to everybody who asked, so it must not depend on who that is
 */
export function coalesced<K, V>(find: (keys: readonly K[]) => Promise<V>, most = MOST_KEYS): (keys: readonly K[]) => Promise<V> {
  let open: { readonly keys: Set<K>; readonly answer: Promise<V> } | undefined;

  function begin(): NonNullable<typeof open> {
    const keys = new Set<K>();
    const answer = new Promise<void>((resolve) => void setImmediate(resolve)).then(() => {
      if (open === batch) open = undefined;
      return find([...keys]);
    });
    const batch = { keys, answer };
    return batch;
  }

  return (asked) => {
    if (!open || open.keys.size >= most) open = begin();
    const { keys, answer } = open;
    for (const key of asked) keys.add(key);
    return answer;
  };
}
