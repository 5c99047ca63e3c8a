import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Notice } from '../../shared/ui/notice.tsx';
import type { ReportOutcome } from './send-report.ts';

/** Why the report did not arrive, that nothing written is lost, and what to do. */
export function ReportProblem({ outcome, ref }: { outcome: Exclude<ReportOutcome, 'sent'>; ref: Ref<HTMLDivElement> }) {
  switch (outcome) {
    case 'limited':
      return (
        <Notice kind="warning" title={<Trans>Too many reports in a short time</Trans>} ref={ref}>
          <p>
            <Trans>Please send it in an hour. What you wrote stays here.</Trans>
          </p>
        </Notice>
      );
    case 'gone':
      return (
        <Notice kind="warning" title={<Trans>This is no longer on the site</Trans>} ref={ref}>
          <p>
            <Trans>It was taken away in the meantime, so there is nothing left to report.</Trans>
          </p>
        </Notice>
      );
    case 'unanswered':
    case 'failed':
      return (
        <Notice kind="error" title={<Trans>The report could not be sent</Trans>} ref={ref}>
          <p>
            <Trans>What you wrote is still here. Please try again in a few minutes.</Trans>
          </p>
        </Notice>
      );
  }
}
