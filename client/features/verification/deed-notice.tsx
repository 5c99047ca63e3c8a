import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Notice } from '../../shared/ui/notice.tsx';
import type { DeedProblem } from './use-deed.ts';

/** Why something was not done, and what to do now. Nothing when the fields themselves say it. */
export function DeedNotice({ problem, ref }: { problem: DeedProblem | undefined; ref: Ref<HTMLDivElement> }) {
  switch (problem?.kind) {
    case 'moved-on':
      return (
        <Notice kind="warning" ref={ref} title={<Trans>Somebody else was faster</Trans>}>
          <p>
            <Trans>Nothing of yours was written. The page shows how it stands now; who decided what is in the history.</Trans>
          </p>
        </Notice>
      );
    case 'not-allowed':
      return (
        <Notice kind="error" ref={ref} title={<Trans>You may not do that (any more)</Trans>}>
          <p>
            <Trans>Perhaps your sign-in has ended. Please sign in again and try once more.</Trans>
          </p>
        </Notice>
      );
    case 'limited':
      return (
        <Notice kind="warning" ref={ref} title={<Trans>That was a lot at once</Trans>}>
          <p>
            <Trans>Please try again in an hour.</Trans>
          </p>
        </Notice>
      );
    case 'unanswered':
      return (
        <Notice kind="error" ref={ref} title={<Trans>The service does not answer</Trans>}>
          <p>
            <Trans>What you wrote is still here. Please try again in a minute.</Trans>
          </p>
        </Notice>
      );
    case 'refused':
      return (
        <Notice kind="error" ref={ref} title={<Trans>Something is still missing or not right</Trans>}>
          <p>
            <Trans>What it is stands beside the field.</Trans>
          </p>
        </Notice>
      );
    case undefined:
      return null;
  }
}
