import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import type { EditedOpportunity_OpportunityFragment } from '../../generated/graphql.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { WritingFailure } from '../../shared/ui/writing-failure.tsx';
import type { Failure } from './use-opportunity-editor.ts';

/** Somebody else has saved the posting meanwhile; nothing is overwritten before the person chooses. */
export function ConflictNotice({ theirs, onSettle }: { theirs: EditedOpportunity_OpportunityFragment; onSettle: (mine: boolean) => void }) {
  return (
    <Notice kind="warning" title={<Trans>Somebody else has changed this posting meanwhile</Trans>}>
      <p>
        <Trans>Nothing was overwritten: your text is here, theirs is saved. Their title is "{theirs.title}". Which one shall stay?</Trans>
      </p>
      <p className="actions">
        <Button look="secondary" onClick={() => onSettle(true)}>
          <Trans>Keep mine</Trans>
        </Button>
        <Button look="secondary" onClick={() => onSettle(false)}>
          <Trans>Take theirs</Trans>
        </Button>
      </p>
    </Notice>
  );
}

/** Why something could not be done, that nothing is lost, and what to do. */
export function FailureNotice({ failure, ref }: { failure: Failure; ref?: Ref<HTMLDivElement> }) {
  switch (failure) {
    case 'gone':
      return (
        <Notice kind="warning" title={<Trans>You can no longer change this posting</Trans>} ref={ref}>
          <p>
            <Trans>It was deleted, or you no longer act for this organisation. Your text stays here in this tab, so that you can copy it.</Trans>
          </p>
        </Notice>
      );
    case 'not-now':
      return (
        <Notice kind="warning" title={<Trans>This is not possible at the moment</Trans>} ref={ref}>
          <p>
            <Trans>Either the posting has changed meanwhile, or the organisation is blocked for now. Please reload the page.</Trans>
          </p>
        </Notice>
      );
    default:
      return <WritingFailure failure={failure} ref={ref} />;
  }
}
