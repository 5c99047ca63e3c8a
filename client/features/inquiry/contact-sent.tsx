import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

/** What to do after sending: look into the mail. With the way back when the address was wrong. */
export function ContactSent({ to, organisation, onMend, ref }: { to: string; organisation: string; onMend: () => void; ref?: Ref<HTMLDivElement> }) {
  return (
    <div className="contact-sent">
      <Notice kind="success" title={<Trans>Almost done: please look into your mailbox</Trans>} ref={ref}>
        <p>
          <Trans>
            We have sent an e-mail to <strong className="contact-address">{to}</strong>. Open the link in it and confirm: only then does {organisation} get your message. The link works for 24 hours.
          </Trans>
        </p>
      </Notice>
      <h3>
        <Trans>No e-mail?</Trans>
      </h3>
      <p>
        <Trans>It can take a few minutes. Please also look into the folder for unwanted mail, and check that the address above is right.</Trans>
      </p>
      <div className="actions">
        <Button look="secondary" onClick={onMend}>
          <Trans>Correct the address and send again</Trans>
        </Button>
      </div>
    </div>
  );
}
