import { Plural } from '@lingui/react/macro';
import type { ReactNode, Ref } from 'react';
import { Notice } from './notice.tsx';

/** One thing to mend: which control, and what it is called. Why stands beside it. */
export interface SummaryEntry {
  /** Id of the control. */
  readonly id: string;
  readonly label: ReactNode;
}

/** What to mend before a form can be sent, with a link to each field. Give it the focus when it appears. Nothing without entries. */
export function ErrorSummary({ entries, ref }: { entries: readonly SummaryEntry[]; ref?: Ref<HTMLDivElement> }) {
  if (entries.length === 0) return null;
  return (
    <Notice kind="error" title={<Plural value={entries.length} one="One entry is still missing or not right" other="# entries are still missing or not right" />} ref={ref}>
      <ul className="error-summary">
        {entries.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => focusControl(event, id)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The control itself gets the focus, without an entry in the history for the jump. */
function focusControl(event: { preventDefault(): void }, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
