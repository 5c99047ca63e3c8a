import { Trans } from '@lingui/react/macro';
import type { ReactNode, Ref } from 'react';
import type { DeedStatus } from '../graph/use-deed.ts';
import { Notice } from './notice.tsx';

/** What came of a deed; nothing before it is over. `done` says it in words. */
export function DeedNotice({ status, done, ref }: { status: DeedStatus; done: ReactNode; ref?: Ref<HTMLDivElement> }) {
  if (status === 'done') return <Notice kind="success" title={done} ref={ref} />;
  if (status !== 'refused') return null;
  return (
    <Notice kind="error" title={<Trans>That did not work</Trans>} ref={ref}>
      <p>
        <Trans>The connection broke off, or the service does not answer just now. Nothing was changed. Please try again.</Trans>
      </p>
    </Notice>
  );
}
