import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { FormEvent } from 'react';
import { chosenPlace } from '../../features/newsletter/chosen-place.ts';
import type { ChosenPlace } from '../../features/newsletter/chosen-place.ts';
import { openSubscriber } from '../../features/newsletter/subscribe.ts';
import { useAppState } from '../../shared/app-state.ts';
import { incompleteEmail, looksLikeEmail } from '../../shared/email-rule.ts';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import type { ProvenOutcome } from '../../shared/proof/proven-sender.ts';
import { typedIn } from '../../shared/typed-in.ts';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { useReady } from '../../shared/ui/use-ready.ts';

async function placeOf(typed: string): Promise<ChosenPlace | null | undefined | 'unanswered'> {
  try {
    return await chosenPlace(typed, null);
  } catch (error) {
    if (error instanceof GraphUnreachable) return 'unanswered';
    throw error;
  }
}

/** State and deeds of the form that subscribes. What was typed stays in the form whatever happens; after an attempt the focus goes to what it led to. */
export function useSubscribe({ networkId, isSignedIn }: { networkId: string; isSignedIn: boolean }) {
  const { i18n } = useLingui();
  const { locale } = useAppState();
  const subscriber = useMemo(() => openSubscriber(), []);
  const ready = useReady();
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<{ readonly email?: string; readonly place?: boolean }>({});
  const [outcome, setOutcome] = useState<ProvenOutcome>();
  const [sentTo, setSentTo] = useState<string>();
  const { box, attempted } = useFocusAfterAttempts();

  async function send(form: FormData): Promise<void> {
    const email = typedIn(form, 'email');
    const place = await placeOf(typedIn(form, 'place'));
    const wrong = { ...(!isSignedIn && !looksLikeEmail(email) && { email: i18n._(incompleteEmail) }), ...(place === undefined && { place: true }) };
    setErrors(wrong);
    if (place === 'unanswered') return setOutcome({ status: 'unanswered' });
    if (place === undefined || wrong.email) return setOutcome(undefined);
    const became = await subscriber.subscribe({ networkId, fields: form.getAll('field').map(String), place, locale: graphLocale(locale), ...(!isSignedIn && { email }) });
    const refusedEmail = became.status === 'refused' && became.refusals.some(({ path }) => path === 'input.email');
    if (refusedEmail) setErrors({ email: i18n._(incompleteEmail) });
    setSentTo(isSignedIn ? undefined : email);
    setOutcome(refusedEmail ? undefined : became.status === 'refused' ? { status: 'failed' } : became);
  }

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy || !ready) return;
    setBusy(true);
    await send(new FormData(event.currentTarget));
    setBusy(false);
    attempted();
  }

  return { box, busy, errors, outcome, prepare: () => !isSignedIn && subscriber.prepare(), ready, sentTo, submit };
}
