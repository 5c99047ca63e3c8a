import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import type { SaveOutcome } from '../../shared/graph/save.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';

/** Why a list was not taken or undone; nothing when it was. */
export function DeedTrouble({ outcome, ref }: { outcome: SaveOutcome<unknown> | undefined; ref: Ref<HTMLDivElement> }) {
  if (!outcome || outcome.status === 'saved') return null;
  if (outcome.status === 'refused') return <Notice kind="error" title={<Trans>No row is chosen that can be taken.</Trans>} ref={ref} />;
  if (outcome.status !== 'stale') return <SaveNotice status={outcome.status} ref={ref} />;
  return (
    <Notice kind="error" title={<Trans>This has to wait a moment</Trans>} ref={ref}>
      <p>
        <Trans>Somebody is taking or undoing another list of this network, or has gone on with this one. Please load the page anew and try again.</Trans>
      </p>
    </Notice>
  );
}
