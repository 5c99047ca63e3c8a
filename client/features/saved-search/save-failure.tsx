import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Link } from 'react-router';
import { ProofFailure } from '../../shared/proof/proof-failure.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import type { SaveOutcome } from './save-search.ts';

/** Why a search could not be saved, and what to do. */
export function SaveFailure({ outcome, ref }: { outcome: SaveOutcome; ref: Ref<HTMLDivElement> }) {
  if (outcome.status !== 'full') return <ProofFailure outcome={outcome} ref={ref} />;
  return (
    <Notice kind="warning" title={<Trans>You have 50 saved searches already</Trans>} ref={ref}>
      <p>
        <Trans>
          Please end <Link to="/saved-searches">one of them</Link> first.
        </Trans>
      </p>
    </Notice>
  );
}
