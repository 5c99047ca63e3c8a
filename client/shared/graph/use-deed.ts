import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { GraphUnreachable } from './graph.ts';
import type { GraphAnswer } from './graph.ts';
import { useFocusAfterAttempts } from '../ui/use-focus.ts';

/** Where a deed stands. `refused` names no field: the page keeps to the rules of the service, so it means that the service has trouble. */
export type DeedStatus = 'idle' | 'busy' | 'done' | 'refused';

/** `before` is what came of a form that was sent without JavaScript. Does one thing at a time, shows the page anew afterwards, and gives the focus to the words that tell what came of it. */
export function useDeed(before: DeedStatus = 'idle') {
  const { revalidate } = useRevalidator();
  const [status, setStatus] = useState<DeedStatus>(before);
  const { box: told, attempted } = useFocusAfterAttempts();
  async function act(deed: () => Promise<GraphAnswer<unknown>>): Promise<void> {
    if (status === 'busy') return;
    setStatus('busy');
    try {
      const { data } = await deed();
      if (data !== null) await revalidate();
      setStatus(data === null ? 'refused' : 'done');
    } catch (error) {
      if (!(error instanceof GraphUnreachable)) throw error;
      setStatus('refused');
    }
    attempted();
  }

  return { act, status, told };
}
