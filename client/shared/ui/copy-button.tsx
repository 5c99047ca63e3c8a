import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

/** Copies a text, and says whether that worked: a browser may forbid it. */
export function CopyButton({ text, children }: { text: string; children: ReactNode }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  }
  return (
    <span className="script-only">
      <Button look="quiet" onClick={() => void copy()}>
        {children}
      </Button>
      <output className="muted">
        {outcome === 'copied' && <Trans>Copied</Trans>}
        {outcome === 'failed' && <Trans>That did not work. Please copy it from the field.</Trans>}
      </output>
    </span>
  );
}
