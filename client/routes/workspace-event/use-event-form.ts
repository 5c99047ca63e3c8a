import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { Outcome } from '../../features/opportunity-editor/saving.ts';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { eventErrors, refusedFields } from './event-errors.ts';
import type { EventErrors } from './event-errors.ts';
import type { EventFields } from './event-fields.ts';
import { forgetKept, keep, readKept } from './kept-event.ts';

/** Why something was not done, when no field is to blame. */
export type EventFailure = Exclude<Outcome<unknown>['status'], 'done' | 'refused'>;

/**
 * State of the form of an event. Nothing typed is lost: neither by a reload nor by an error.
 *
 * @param form name under which what is typed is kept in this tab
 * @param version of the event as it was loaded; 0 for a new one
 */
export function useEventForm({ form, version, initial }: { readonly form: string; readonly version: number; readonly initial: EventFields }) {
  const { i18n } = useLingui();
  const [before, setBefore] = useState(initial);
  const [fields, setFields] = useState(initial);
  const [ready, setReady] = useState(false);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<EventErrors>({});
  const [failure, setFailure] = useState<EventFailure>();
  const { box: summary, attempted } = useFocusAfterAttempts();

  useEffect(() => {
    const kept = readKept(form);
    if (kept?.version === version) setFields(kept.fields);
    setReady(true);
  }, [form, version]);

  function change(changed: Partial<EventFields>): void {
    const next = { ...fields, ...changed };
    setFields(next);
    keep(form, { version, fields: next });
    setErrors((all) => Object.fromEntries(Object.entries(all).filter(([field]) => !((field.split('.')[0] ?? '') in changed))));
  }

  /** What is typed is what is saved now. */
  function settle(saved: EventFields): void {
    forgetKept(form);
    setBefore(saved);
    setFields(saved);
  }

  /** Does one thing at a time; what came of it gets the focus. `checked` holds it back while something needed is missing. */
  async function attempt<Saved>(deed: () => Promise<Outcome<Saved>>, checked: boolean): Promise<Saved | undefined> {
    if (busy || !ready) return undefined;
    const wanting = checked ? eventErrors(fields, i18n) : {};
    setErrors(wanting);
    setFailure(undefined);
    let outcome: Outcome<Saved> | undefined;
    if (Object.keys(wanting).length === 0) {
      setBusy(true);
      outcome = await deed().finally(() => setBusy(false));
      if (outcome.status === 'refused') {
        const refused = refusedFields(outcome.refusals, fields, i18n);
        setErrors(refused);
        if (Object.keys(refused).length === 0) setFailure('failed');
      } else if (outcome.status !== 'done') setFailure(outcome.status);
    }
    attempted();
    return outcome?.status === 'done' ? outcome.saved : undefined;
  }

  return { attempt, before, busy, change, errors, failure, fields, isDirty: JSON.stringify(fields) !== JSON.stringify(before), ready, settle, summary };
}
