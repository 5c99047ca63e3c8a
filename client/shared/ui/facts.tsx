import type { ReactNode } from 'react';

/** Facts as a definition list with an icon each; what is not known is left out by the caller. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

/** One fact. `icon` is decoration. */
export function Fact({ icon, term, children }: { icon: ReactNode; term: ReactNode; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>
        {icon}
        {term}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
