import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { save } from '../../shared/graph/save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';
import { useReady } from '../../shared/ui/use-ready.ts';
import { StopBeingFound } from './invitation-documents.ts';

/** The way out, at once and without a question. `token` is that of a mail, for whoever is not signed in. */
export function StopBeingFoundSection({ token }: { token?: string }) {
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const [busy, setBusy] = useState(false);
  const ready = useReady();
  const box = useFocusAfter(outcome);
  async function stop(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const { status } = await save(() => browserGraph.mutate(StopBeingFound, { input: token === undefined ? {} : { token } }));
    setBusy(false);
    setOutcome(status === 'saved' ? 'done' : 'failed');
  }

  return (
    <section className="card" id="stop">
      <h2>
        <Trans>You do not want to be found any more?</Trans>
      </h2>
      {outcome === 'done' ? (
        <Notice kind="success" title={<Trans>No organisation finds you any more. The rest of your profile is as it was.</Trans>} ref={box} />
      ) : (
        <>
          {outcome === 'failed' && <Notice kind="error" title={<Trans>That did not work just now. Please try again in a moment.</Trans>} ref={box} />}
          <p>
            <Trans>Then no organisation finds you from now on. Your profile, your conversations and what you are already invited to stay.</Trans>
          </p>
          <p className="actions script-only">
            <Button look="secondary" onClick={() => void stop()} disabled={!ready} aria-disabled={busy || undefined}>
              <Trans>Do not let organisations find me any more</Trans>
            </Button>
          </p>
        </>
      )}
    </section>
  );
}
