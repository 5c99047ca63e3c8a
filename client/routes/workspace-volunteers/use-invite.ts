import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { FormEvent } from 'react';
import { attempt } from '../../features/conversation/failure.ts';
import type { Failure } from '../../features/conversation/failure.ts';
import { keepLetter, newLetter, readLetter } from '../../features/conversation/letter-draft.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { InviteVolunteer } from './documents.ts';

const SHORTEST = 20;
const LONGEST = 2000;

/**
 * State and deeds of an invitation that is being written. What is typed is kept for the posting in this tab, so that it outlives a reload and serves for the
 * next volunteer too.
 */
export function useInvite(opportunityId: string, volunteerId: string, onDone: (name: string) => void) {
  const { t } = useLingui();
  const draft = `invitation to ${opportunityId}`;
  const [text, setText] = useState('');
  const [ready, setReady] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const [failure, setFailure] = useState<Failure>();

  useEffect(() => {
    setText(readLetter(draft)?.text ?? '');
    setReady(true);
  }, [draft]);

  function change(value: string): void {
    setText(value);
    setError(undefined);
    setFailure(undefined);
    keepLetter(draft, newLetter(value));
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy || !ready) return;
    const message = text.trim();
    if (message.length < SHORTEST) return setError(t`Please write at least a sentence: who you are and what it is about.`);
    if (message.length > LONGEST) return setError(t`The message is too long: ${message.length} of at most ${LONGEST} characters.`);
    setBusy(true);
    setFailure(undefined);
    const outcome = await attempt(() => browserGraph.mutate(InviteVolunteer, { input: { opportunityId, volunteerId, message } }));
    setBusy(false);
    if (outcome.failure) setFailure(outcome.failure);
    else onDone(outcome.data.inviteVolunteer.invitation.name);
  }

  return { text, change, submit, ready, busy, error, failure };
}
