import { useState } from 'react';
import type { InvitationCard_InvitationFragment, VolunteerInvitationAnswer } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { save } from '../../shared/graph/save.ts';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { useReady } from '../../shared/ui/use-ready.ts';
import { AnswerInvitation, InvitationCard_invitation } from './invitation-documents.ts';

/** How somebody comes to an invitation: by its id when signed in, or by the token of the mail. */
export type InvitationDoor = { readonly invitationId: string } | { readonly token: string };

/** State and deeds of an invitation: what is typed, and the answer, which is given once. */
export function useAnswer(loaded: InvitationCard_InvitationFragment, door: InvitationDoor) {
  const [invitation, setInvitation] = useState(loaded);
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const ready = useReady();
  const [failure, setFailure] = useState<'late' | 'gone' | 'failed'>();
  const { box, attempted } = useFocusAfterAttempts();

  async function give(answer: VolunteerInvitationAnswer): Promise<void> {
    if (busy) return;
    setBusy(true);
    const words = message.trim();
    const outcome = await save(() => browserGraph.mutate(AnswerInvitation, { input: { ...door, answer, ...(words && answer === 'INTERESTED' && { message: words }) } }));
    setBusy(false);
    if (outcome.status === 'saved') {
      setFailure(undefined);
      setInvitation(unmask(InvitationCard_invitation, outcome.data.answerVolunteerInvitation.invitation));
    } else {
      setFailure(outcome.status === 'stale' ? 'late' : outcome.status === 'not-allowed' ? 'gone' : 'failed');
    }
    attempted();
  }

  return { invitation, message, setMessage, busy, ready, failure, box, answer: (answer: VolunteerInvitationAnswer) => void give(answer) };
}
