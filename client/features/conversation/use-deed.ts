import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Conversation_InquiryFragment } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { Conversation_inquiry, MarkInquiry, WithdrawInquiry } from './conversation.ts';
import type { Door } from './conversation.ts';
import type { Deed } from './decision-words.ts';
import { attempt } from './failure.ts';
import type { Attempt, Failure } from './failure.ts';

async function doIt(deed: Deed, { id, version }: Conversation_InquiryFragment, door: Door, message: string): Promise<Attempt<Conversation_InquiryFragment>> {
  if (deed === 'WITHDRAWN') {
    const outcome = await attempt(() => browserGraph.mutate(WithdrawInquiry, { input: door }));
    return outcome.failure ? outcome : { data: unmask(Conversation_inquiry, outcome.data.withdrawInquiry.inquiry) };
  }
  const words = message.trim();
  const outcome = await attempt(() => browserGraph.mutate(MarkInquiry, { input: { id, version, status: deed, ...(words && { message: words }) } }));
  return outcome.failure ? outcome : { data: unmask(Conversation_inquiry, outcome.data.markInquiry.inquiry) };
}

/** State of a question before a deed, with the words that go with it. */
export function useDeed(deed: Deed, inquiry: Conversation_InquiryFragment, door: Door, onDone: (inquiry: Conversation_InquiryFragment) => void) {
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    const outcome = await doIt(deed, inquiry, door, message);
    setBusy(false);
    if (outcome.failure) setFailure(outcome.failure);
    else onDone(outcome.data);
  }

  return { message, setMessage, submit, busy, failure };
}
