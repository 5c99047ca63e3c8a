import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Notice } from '../../shared/ui/notice.tsx';
import { DeedNotice } from './deed-notice.tsx';
import type { DeedProblem } from './use-deed.ts';

/** That something was done, or that somebody else was faster; everything else stands in the form itself. */
export function OutcomeNotice({ outcome, ref }: { outcome: { readonly problem: DeedProblem | undefined } | undefined; ref: Ref<HTMLDivElement> }) {
  if (!outcome) return null;
  if (outcome.problem?.kind === 'moved-on') return <DeedNotice problem={outcome.problem} ref={ref} />;
  if (outcome.problem) return null;
  return (
    <Notice kind="success" ref={ref} title={<Trans>Done</Trans>}>
      <p>
        <Trans>It is written down, and the page shows how it stands now.</Trans>
      </p>
    </Notice>
  );
}
