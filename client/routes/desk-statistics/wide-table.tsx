/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard */
import type { ReactNode } from 'react';

/** Lets a table that is wider than the screen scroll by itself. @param props.labelledBy id of its heading */
export function WideTable({ children, labelledBy }: { children: ReactNode; labelledBy: string }) {
  return (
    <section className="wide-table" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  );
}
