import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Notice } from './notice.tsx';

/** Above a form: what came of saving, when it is not about single fields. Give it the focus when it appears. */
export function SaveNotice({ status, ref }: { status: 'saved' | 'stale' | 'not-allowed' | 'failed'; ref?: Ref<HTMLDivElement> }) {
  if (status === 'saved') return <Notice kind="success" title={<Trans>Saved.</Trans>} ref={ref} />;
  return (
    <Notice
      kind="error"
      title={
        status === 'stale' ? <Trans>Somebody else has changed this meanwhile.</Trans> : status === 'failed' ? <Trans>The service could not save this just now.</Trans> : <Trans>You may not change this, or no longer.</Trans>
      }
      ref={ref}
    >
      <p>
        {status === 'stale' ? (
          <Trans>Nothing was overwritten. Copy what you have written, load the page anew, and put it in once more.</Trans>
        ) : status === 'failed' ? (
          <Trans>What you have written is still here. Please try again in a moment.</Trans>
        ) : (
          <Trans>What you have written is still here, but it is not saved. Perhaps you have been signed out.</Trans>
        )}
      </p>
    </Notice>
  );
}
