import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { MailCheck } from '../../shared/ui/icons.ts';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';

/** The button that confirms, and what to do where it cannot; `children` are its words. */
export function ConfirmStep({ busy, ready, onConfirm, children }: { busy: boolean; ready: boolean; onConfirm: () => void; children: ReactNode }) {
  return (
    <>
      <ScriptNeeded title={<Trans>Confirming needs JavaScript</Trans>}>
        <Trans>The link of the e-mail works for 24 hours.</Trans>
      </ScriptNeeded>
      <p className="actions script-only">
        <Button onClick={onConfirm} disabled={!ready} aria-disabled={busy || undefined}>
          <MailCheck aria-hidden />
          {children}
        </Button>
      </p>
    </>
  );
}
