import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { GraphAnswer } from '../../shared/graph/graph.ts';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { useReady } from '../../shared/ui/use-ready.ts';
import { redeem } from './redeem.ts';
import type { Redeemed } from './redeem.ts';

/**
 * State and deed of a page to which the link of a mail leads, with `token` in its address. Opening it changes nothing, since mail scanners open
 * links too; `confirm` does, and gives the focus to `box`, where it says what became of it.
 *
 * @param mutate what the button does with the token
 * @param others what further codes of a refusal mean
 */
export function useConfirmation<Data, Other extends string = never>(mutate: (token: string) => Promise<GraphAnswer<Data>>, others: Readonly<Record<string, Other>>) {
  const [params] = useSearchParams();
  const token = params.get('token')?.trim() ?? '';
  const ready = useReady();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Redeemed<Data, Other> | undefined>(token === '' ? { status: 'unknown' } : undefined);
  const { box, attempted } = useFocusAfterAttempts();

  async function confirm(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setOutcome(await redeem(() => mutate(token), others));
    setBusy(false);
    attempted();
  }

  return { box, busy, confirm: () => void confirm(), outcome, ready };
}
