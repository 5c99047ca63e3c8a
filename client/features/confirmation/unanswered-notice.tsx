import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Notice } from '../../shared/ui/notice.tsx';

/** Says that nobody answered, and that the link of the mail stays good. */
export function UnansweredNotice({ ref }: { ref?: Ref<HTMLDivElement> }) {
  return (
    <Notice kind="error" title={<Trans>There was no answer</Trans>} ref={ref}>
      <p>
        <Trans>The connection broke off, or the service does not answer just now. Nothing is lost, and your link stays good. Please try again.</Trans>
      </p>
    </Notice>
  );
}
