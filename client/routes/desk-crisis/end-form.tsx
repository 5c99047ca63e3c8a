import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { CrisisEnd } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useDeed } from '../../shared/graph/use-deed.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DeedNotice } from '../../shared/ui/deed-notice.tsx';
import { SelectField } from '../../shared/ui/field.tsx';
import { endLabels } from './crisis-fields.ts';
import { EndCrisis } from './documents.ts';

/** Switches the crisis off before its end; afterwards it says that this is done, when there is no crisis any more. */
export function EndForm({ networkId, version }: { networkId: string; version: number | null }) {
  const { i18n, t } = useLingui();
  const { act, status, told } = useDeed();
  const [reason, setReason] = useState<CrisisEnd>('OVER');
  return (
    <>
      <DeedNotice status={status} done={<Trans>The crisis is switched off</Trans>} ref={told} />
      {version !== null && (
        <section className="script-only card crisis-end">
          <h2>
            <Trans>Switch it off</Trans>
          </h2>
          <p className="muted">
            <Trans>The notice disappears at once. Help requests stay as they are. Offers of help are erased 30 days later.</Trans>
          </p>
          <SelectField id="crisis-reason" label={t`Why?`} value={reason} onChange={({ target }) => setReason(target.value as CrisisEnd)}>
            {Object.entries(endLabels).map(([end, label]) => (
              <option key={end} value={end}>
                {i18n._(label)}
              </option>
            ))}
          </SelectField>
          <p className="actions">
            <Button look="secondary" aria-disabled={status === 'busy' || undefined} onClick={() => void act(() => browserGraph.mutate(EndCrisis, { input: { networkId, version, reason } }))}>
              <Trans>Switch the crisis off</Trans>
            </Button>
          </p>
        </section>
      )}
    </>
  );
}
