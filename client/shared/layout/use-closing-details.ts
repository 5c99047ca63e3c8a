import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Lets a `<details>` behave like a menu: Escape closes it and gives the focus back, and so does whatever happens elsewhere, without the focus. */
export function useClosingDetails(): RefObject<HTMLDetailsElement | null> {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = box.current;
    if (!details) return;
    const away = new AbortController();
    const { signal } = away;
    const closeBy = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape' || !details.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    };
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && !details.contains(target)) details.open = false;
    };
    details.addEventListener('keydown', closeBy, { signal });
    document.addEventListener('focusin', closeOutside, { signal });
    document.addEventListener('pointerdown', closeOutside, { signal });
    return () => away.abort();
  }, []);
  return box;
}
