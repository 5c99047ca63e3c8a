import { useState } from 'react';
import type { FormEvent } from 'react';
import { looksLikeEmail } from '../../shared/email-rule.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { outcomeOf } from './sign-in-outcome.ts';
import type { SignInOutcome } from './sign-in-outcome.ts';

const RequestSignIn = graphql(`
  mutation RequestSignIn($input: RequestSignInInput!) {
    requestSignIn(input: $input) {
      status
    }
  }
`);

/**
 * State and deeds of the form that asks for a link. It is a plain form that works without this.
 *
 * @param known what the address of the page already tells
 */
export function useSignIn(known: SignInOutcome | undefined, locale: 'DE' | 'EN', returnTo: string) {
  const [email, setEmail] = useState('');
  const [outcome, setOutcome] = useState(known);
  const [sending, setSending] = useState(false);
  const { box, attempted } = useFocusAfterAttempts();
  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (sending) return;
    // What was typed before this code was there counts too.
    const typed = new FormData(event.currentTarget).get('email');
    const address = typeof typed === 'string' ? typed.trim() : '';
    setEmail(address);
    if (looksLikeEmail(address)) {
      setSending(true);
      setOutcome(await outcomeOf(() => browserGraph.mutate(RequestSignIn, { input: { email: address, locale, returnTo } })).catch((): SignInOutcome => ({ status: 'unanswered' })));
      setSending(false);
    } else setOutcome({ status: 'email' });
    attempted();
  }

  return { box, email, outcome, sending, submit, again: () => setOutcome(undefined) };
}
