import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

/** That the mail is under way. `email` is empty when the page was opened without JavaScript. */
export function LinkSent({ email, onAgain, ref }: { email: string; onAgain: () => void; ref: Ref<HTMLDivElement> }) {
  return (
    <>
      <Notice kind="success" title={<Trans>Please look into your mails</Trans>} ref={ref}>
        <p>
          {email ? (
            <Trans>
              A link to sign in is on its way to <strong>{email}</strong>. It works for 15 minutes and once.
            </Trans>
          ) : (
            <Trans>A link to sign in is on its way to you. It works for 15 minutes and once.</Trans>
          )}
        </p>
      </Notice>
      <p className="muted">
        <Trans>Nothing has come? Please look into the folder for unwanted mail as well, and check the address.</Trans>
      </p>
      <p className="actions script-only">
        <Button look="secondary" onClick={onAgain}>
          <Trans>Correct the address or ask again</Trans>
        </Button>
      </p>
    </>
  );
}
