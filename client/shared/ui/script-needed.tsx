import { Trans } from '@lingui/react/macro';
import { Notice } from './notice.tsx';

/** In place of a form that can only be sent with JavaScript; give the form the class `script-only`. */
export function ScriptNeeded() {
  return (
    <noscript>
      <Notice kind="info" title={<Trans>Saving needs JavaScript</Trans>}>
        <p>
          <Trans>Please switch JavaScript on for this page, or open it in another browser.</Trans>
        </p>
      </Notice>
    </noscript>
  );
}
