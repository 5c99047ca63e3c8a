import { Plural, Trans } from '@lingui/react/macro';
import { useNavigate } from 'react-router';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DiscardList, TakeList } from './documents.ts';
import { DeedTrouble } from './deed-trouble.tsx';
import type { RowChoice } from './row-choice.ts';

/** Takes the chosen rows of a list, or lets go of it. */
export function TakeSection({ choice, id, lists, onBegun }: { choice: RowChoice; id: string; lists: string; onBegun: () => void }) {
  const navigate = useNavigate();
  const { act, box, busy, outcome } = useSave();
  const take = () => void act(() => browserGraph.mutate(TakeList, { input: { id, ...choice.input } }), onBegun);
  const discard = () => void act(() => browserGraph.mutate(DiscardList, { input: { id } }), () => void navigate(lists));
  return (
    <div className="script-only">
      <DeedTrouble outcome={outcome} ref={box} />
      <p aria-live="polite">
        <Plural value={choice.count} _0="No row is chosen." one="# row is chosen." other="# rows are chosen." />
      </p>
      <p className="actions">
        <Button aria-disabled={busy || choice.count === 0 || undefined} onClick={() => choice.count > 0 && take()}>
          <Trans>Take the chosen rows</Trans>
        </Button>
        <Button look="quiet" onClick={choice.none}>
          <Trans>Choose none</Trans>
        </Button>
        <Button look="quiet" onClick={choice.reset}>
          <Trans>Choose as in the beginning</Trans>
        </Button>
        <Button look="quiet" aria-disabled={busy || undefined} onClick={discard}>
          <Trans>Let go of this list</Trans>
        </Button>
      </p>
    </div>
  );
}
