import { useState } from 'react';
import type { GraphAnswer } from './graph.ts';
import { save, type SaveOutcome } from './save.ts';
import { useFocusAfterAttempts } from '../ui/use-focus.ts';

/** Saves one thing at a time, hands over what it gave, and gives the focus to the words that tell what came of it. */
export function useSave() {
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
