import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useDeed } from '../../shared/graph/use-deed.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DeedNotice } from '../../shared/ui/deed-notice.tsx';
import { CheckboxField } from '../../shared/ui/field.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { ImportCalendar } from './documents.ts';

/** Takes a calendar as the preview shows it. */
export function ImportNow({ hasAddress, id, onBegun }: { id: string; hasAddress: boolean; onBegun: () => void }) {
  const { act, status, told } = useDeed();
  const [refreshes, setRefreshes] = useState(hasAddress);
  const begin = () =>
    act(async () => {
      const answer = await browserGraph.mutate(ImportCalendar, { input: { id, refreshes } });
      if (answer.data) onBegun();
      return answer;
    });
  return (
    <>
      <ScriptNeeded />
      <div className="script-only">
        {hasAddress && (
          <CheckboxField
            label={<Trans>Keep this calendar up to date</Trans>}
            help={<Trans>We read the address every few hours. What moves or is cancelled there does so here, and whoever is registered is told.</Trans>}
            checked={refreshes}
            onChange={({ target }) => setRefreshes(target.checked)}
          />
        )}
        <DeedNotice status={status} done={null} ref={told} />
        <p className="actions">
          <Button aria-disabled={status === 'busy' || undefined} onClick={() => void begin()}>
            <Trans>Bring it in like this</Trans>
          </Button>
        </p>
      </div>
    </>
  );
}
