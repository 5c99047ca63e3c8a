import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { queryFresh } from '../../shared/graph/fresh-query.ts';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { GraphError } from '../../shared/graph/graph.ts';
import { newKey } from '../../shared/new-key.ts';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { RecipientsOfEvent, WriteToRegistered } from './message-documents.ts';

/** What is written, to whom, and the key by which it arrives once. */
export interface MessageToAll {
  readonly eventId: string;
  readonly shiftId: string | null;
  readonly waitingToo: boolean;
  /** Empty for the one of the site. */
  readonly subject: string;
  readonly text: string;
}

/** Where it stands: written, looked at once more with the number of those who get it, or sent to so many. */
export type MessageStage =
  | { readonly at: 'writing' }
  | { readonly at: 'confirming'; readonly message: MessageToAll; readonly count: number; readonly key: string }
  | { readonly at: 'sent'; readonly count: number };

/** Why nothing was sent. `over`: the event was too long ago; `no-text`: nothing was written. */
export type MessageProblem = { readonly kind: 'no-text' | 'nobody' | 'over' | 'not-allowed' | 'unanswered' } | { readonly kind: 'limited'; readonly retryAfter: number };

function problemIn(errors: readonly GraphError[]): MessageProblem {
  const codes = new Set(errors.flatMap(({ code, fields }) => [code, ...fields.map((field) => field.code)]));
  if (codes.has('RATE_LIMITED')) return { kind: 'limited', retryAfter: errors.find(({ retryAfter }) => retryAfter !== undefined)?.retryAfter ?? 3600 };
  if (codes.has('EVENT_OVER')) return { kind: 'over' };
  if (codes.has('NOBODY')) return { kind: 'nobody' };
  return { kind: codes.has('UNAUTHENTICATED') || codes.has('FORBIDDEN') || codes.has('NOT_FOUND') ? 'not-allowed' : 'unanswered' };
}

/** State and deeds of the form that writes to everybody: nothing is sent before it was seen how many get it. After each step the focus goes to what it led to. */
export function useMessageToAll() {
  const { revalidate } = useRevalidator();
  const [stage, setStage] = useState<MessageStage>({ at: 'writing' });
  const [problem, setProblem] = useState<MessageProblem>();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState<{ readonly written: string; readonly key: string }>();
  const { box, attempted } = useFocusAfterAttempts();

  /** Does one step at a time; it answers where that leads, or why nowhere. */
  async function step(deed: () => Promise<MessageStage | MessageProblem>): Promise<void> {
    if (busy) return;
    setBusy(true);
    let became: MessageStage | MessageProblem;
    try {
      became = await deed();
    } catch (error) {
      if (!(error instanceof GraphUnreachable)) throw error;
      became = { kind: 'unanswered' };
    }
    setProblem('kind' in became ? became : undefined);
    if ('at' in became) setStage(became);
    setBusy(false);
    attempted();
  }

  const look = (message: MessageToAll) =>
    step(async () => {
      if (message.text === '') return { kind: 'no-text' };
      const { data, errors } = await queryFresh(RecipientsOfEvent, { id: message.eventId, shift: message.shiftId, waitingToo: message.waitingToo });
      const count = data?.event?.recipientCount;
      if (typeof count !== 'number') return problemIn(errors);
      if (count === 0) return { kind: 'nobody' };
      // The same again has the same key: an answer that was lost does not send it twice.
      const written = JSON.stringify(message);
      const key = tried?.written === written ? tried.key : newKey();
      setTried({ written, key });
      return { at: 'confirming', message, count, key };
    });

  const send = ({ key, message: { subject, ...message } }: Extract<MessageStage, { at: 'confirming' }>) =>
    step(async () => {
      const { data, errors } = await browserGraph.mutate(WriteToRegistered, { input: { ...message, ...(subject && { subject }), idempotencyKey: key } });
      if (!data) return problemIn(errors);
      setTried(undefined);
      await revalidate();
      return { at: 'sent', count: data.writeToRegistered.message.recipientCount };
    });

  const back = () => step(async () => ({ at: 'writing' }));
  return { stage, problem, busy, box, look, send, back };
}
