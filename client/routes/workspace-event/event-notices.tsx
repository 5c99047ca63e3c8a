import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Notice } from '../../shared/ui/notice.tsx';
import { WritingFailure } from '../../shared/ui/writing-failure.tsx';
import type { EventFailure } from './use-event-form.ts';

/** Why something could not be done, that nothing is lost, and what to do. */
export function EventFailureNotice({ failure, ref }: { failure: EventFailure; ref?: Ref<HTMLDivElement> }) {
  switch (failure) {
    case 'stale':
      return (
        <Notice kind="warning" title={<Trans>Somebody else has changed this event meanwhile</Trans>} ref={ref}>
          <p>
            <Trans>Nothing was overwritten. Copy what you have written, load the page anew, and put it in once more.</Trans>
          </p>
        </Notice>
      );
    case 'gone':
      return (
        <Notice kind="warning" title={<Trans>You can no longer change this event</Trans>} ref={ref}>
          <p>
            <Trans>It was deleted, or you no longer act for this organisation. Your text stays here in this tab, so that you can copy it.</Trans>
          </p>
        </Notice>
      );
    case 'not-now':
      return (
        <Notice kind="warning" title={<Trans>This is not possible at the moment</Trans>} ref={ref}>
          <p>
            <Trans>Either the event has changed meanwhile, or the organisation is not verified. Please reload the page.</Trans>
          </p>
        </Notice>
      );
    default:
      return <WritingFailure failure={failure} ref={ref} />;
  }
}
