import { useState } from 'react';
import type { GraphAnswer } from '../../shared/graph/graph.ts';
import { save, type SaveOutcome } from '../../shared/graph/save.ts';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';

/** Does one thing at a time, hands over what it gave, and gives the focus to the words that tell what came of it. */
export function useNewsDeed() {
  const [outcome, setOutcome] = useState<SaveOutcome<unknown>>();
  const [busy, setBusy] = useState(false);
  const { box, attempted } = useFocusAfterAttempts();
  async function act<Data>(mutate: () => Promise<GraphAnswer<Data>>, apply: (data: Data) => void): Promise<void> {
    if (busy) return;
    setBusy(true);
    const result = await save(mutate);
    setBusy(false);
    setOutcome(result);
    if (result.status === 'saved') apply(result.data);
    attempted();
  }
  const refusals = outcome?.status === 'refused' ? outcome.refusals : [];
  return { act, busy, outcome, refusals, box, forget: () => setOutcome(undefined) };
}
