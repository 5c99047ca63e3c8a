import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { FormEvent } from 'react';
import { useRevalidator } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { useReady } from '../../shared/ui/use-ready.ts';
import { openRegistrar } from './register.ts';
import type { RegisterOutcome } from './register.ts';
import { readRegisterForm, refusedRegisterFields, registerErrors } from './register-fields.ts';
import type { AskedQuestion, RegisterErrors } from './register-fields.ts';

/** State and deeds of the form that registers for an event. What was typed stays in it whatever happens; after an attempt the focus goes to what it led to. */
export function useRegister(eventId: string, most: number, questions: readonly AskedQuestion[]) {
  const { i18n } = useLingui();
  const { locale } = useAppState();
  const { revalidate } = useRevalidator();
  const registrar = useMemo(() => openRegistrar(), []);
  const ready = useReady();
  const [sending, setSending] = useState(false);
  const [errors, setErrors] = useState<RegisterErrors>({});
  const [outcome, setOutcome] = useState<RegisterOutcome>();
  const [sentTo, setSentTo] = useState<string>();
  const { box, attempted } = useFocusAfterAttempts();

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (sending || !ready) return;
    const fields = readRegisterForm(new FormData(event.currentTarget), questions);
    const wrong = registerErrors(fields, most, questions, i18n);
    setErrors(wrong);
    setOutcome(undefined);
    if (Object.keys(wrong).length === 0) {
      setSending(true);
      const { name, email, partySize, shiftIds } = fields;
      const answers = Object.entries(fields.answers).flatMap(([questionId, value]) => (value === '' ? [] : [{ questionId, value }]));
      const became = await registrar.register({ eventId, partySize: Number(partySize), answers, locale: graphLocale(locale), ...(shiftIds && { shiftIds: [...shiftIds] }), ...(name !== null && { name }), ...(email !== null && { email }) });
      const refused = became.status === 'refused' ? refusedRegisterFields(became.refusals, most, i18n) : {};
      setErrors(refused);
      setSentTo(email ?? undefined);
      setOutcome(Object.keys(refused).length > 0 ? undefined : became.status === 'refused' ? { status: 'failed' } : became);
      // What the page says of the event is out of date, and with an account the registration is there.
      if (became.status === 'there' || became.status === 'asked-anew' || (became.status === 'sent' && email === null)) await revalidate();
      setSending(false);
    }
    attempted();
  }

  return { box, errors, outcome, ready, sending, sentTo, submit, prepare: registrar.prepare };
}
