import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Notice } from './notice.tsx';

/** In place of what can only be done with JavaScript; give that the class `script-only`. `title` says what it is, `children` what else there is to know. */
export function ScriptNeeded({ title, children }: { title?: ReactNode; children?: ReactNode }) {
  return (
    <noscript>
      <Notice kind="info" title={title ?? <Trans>Saving needs JavaScript</Trans>}>
        <p>
          <Trans>Please switch JavaScript on for this page, or open it in another browser.</Trans>
        </p>
        {children && <p>{children}</p>}
      </Notice>
    </noscript>
  );
}
