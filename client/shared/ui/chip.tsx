import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { To } from 'react-router';
import { X } from './icons.ts';

/** A short fact on tint: a reason, an interest. Not for pressing. */
export function Chip({ icon, children, look = 'tint' }: { icon?: ReactNode; children: ReactNode; look?: 'tint' | 'plain' | 'sun' }) {
  return (
    <span className={`chip chip-${look}`}>
      {icon}
      {children}
    </span>
  );
}

/** A choice or a way on in the form of a chip. */
export function ChipLink({ to, icon, children, chosen = false }: { to: To; icon?: ReactNode; children: ReactNode; chosen?: boolean }) {
  return (
    <Link to={to} className="chip chip-link" aria-current={chosen ? 'true' : undefined} preventScrollReset>
      {icon}
      {children}
    </Link>
  );
}

/** A filter that is set; following the link takes it away. `label` says that to a screen reader. */
export function RemovableChip({ to, label, children }: { to: To; label: string; children: ReactNode }) {
  return (
    <Link to={to} className="chip chip-link chip-removable" aria-label={label} preventScrollReset>
      {children}
      <X aria-hidden />
    </Link>
  );
}
