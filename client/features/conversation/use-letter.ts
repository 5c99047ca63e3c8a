import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { FormEvent } from 'react';
import type { Conversation_InquiryFragment } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { Conversation_inquiry, SendMessage } from './conversation.ts';
import type { Door } from './conversation.ts';
import { attempt } from './failure.ts';
import type { Failure } from './failure.ts';
import { keepLetter, newLetter, readLetter } from './letter-draft.ts';

const LONGEST = 5000;

/**
 * State and deeds of the reply box. What is typed outlives a reload; sending again after an attempt that nobody answered sends it once.
 *
 * @returns `ready` is false in the server's HTML, where nothing can be sent yet
 */
export function useLetter(inquiryId: string, door: Door, onSent: (inquiry: Conversation_InquiryFragment) => void) {
  const { t } = useLingui();
  const [letter, setLetter] = useState({ text: '', key: '' });
  const [ready, setReady] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<string>();
  const [failure, setFailure] = useState<Failure>();

  useEffect(() => {
    setLetter(readLetter(inquiryId) ?? newLetter());
    setReady(true);
  }, [inquiryId]);

  function change(text: string): void {
    // A changed text is another letter: only the same one sent again may count as the same.
    const next = failure ? newLetter(text) : { ...letter, text };
    setLetter(next);
    setFailure(undefined);
    setError(undefined);
    keepLetter(inquiryId, next);
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (sending || !ready) return;
    const body = letter.text.trim();
    const { length } = body;
    if (length === 0) return setError(t`Please write a few words.`);
    if (length > LONGEST) return setError(t`The message is too long: ${length} of at most ${LONGEST} characters.`);
    setSending(true);
    setFailure(undefined);
    const { data, failure: why } = await sent(body);
    setSending(false);
    setFailure(why);
    if (!data) return;
    keepLetter(inquiryId, undefined);
    setLetter(newLetter());
    onSent(unmask(Conversation_inquiry, data.sendMessage.inquiry));
  }

  async function sent(body: string) {
    const outcome = await attempt(() => browserGraph.mutate(SendMessage, { input: { ...door, body, idempotencyKey: letter.key } }));
    return { data: undefined, ...outcome };
  }

  return { text: letter.text, change, submit, ready, sending, error, failure };
}
