import { useEffect, useRef, useState } from 'react';

/**
 * Gives the focus to what something has led to: to the element that carries `ref` once `cause` has changed.
 *
 * @param cause what happened; as long as it is undefined, null, false, 0 or empty nothing has, so that a page just opened keeps its focus
 */
export function useFocusAfter<E extends HTMLElement = HTMLDivElement>(cause: unknown) {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (cause) ref.current?.focus();
  }, [cause]);
  return ref;
}

/** The same for attempts of which two can lead to the same: `attempted` is called at the end of each. */
export function useFocusAfterAttempts() {
  const [attempts, setAttempts] = useState(0);
  return { box: useFocusAfter(attempts), attempted: () => setAttempts((count) => count + 1) };
}
