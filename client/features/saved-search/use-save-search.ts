import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { FormEvent } from 'react';
import type { OpportunityFilter } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { useReady } from '../../shared/ui/use-ready.ts';
import { readSearchForm, refusedSearchFields, searchFormErrors } from './search-form.ts';
import type { SearchFormErrors } from './search-form.ts';
import { openSearchSaver } from './save-search.ts';
import type { SaveOutcome } from './save-search.ts';

/** State and deeds of the form that saves a search. What was typed stays in the form whatever happens; after an attempt the focus goes to what it led to. */
export function useSaveSearch({ filter, query, isSignedIn }: { filter: OpportunityFilter; query: string; isSignedIn: boolean }) {
  const { i18n } = useLingui();
  const { locale } = useAppState();
  const saver = useMemo(() => openSearchSaver(), []);
  const ready = useReady();
  const [saving, setSaving] = useState(false);
  const [errors, setErrors] = useState<SearchFormErrors>({});
  const [outcome, setOutcome] = useState<SaveOutcome>();
  const [sentTo, setSentTo] = useState<string>();
  const { box, attempted } = useFocusAfterAttempts();
  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (saving || !ready) return;
    const { email, ...fields } = readSearchForm(new FormData(event.currentTarget));
    const wrong = searchFormErrors({ ...fields, email: isSignedIn ? null : email }, i18n);
    setErrors(wrong);
    setOutcome(undefined);
    if (Object.keys(wrong).length === 0) {
      setSaving(true);
      const became = await saver.save({ filter, query, ...fields, locale: graphLocale(locale), ...(!isSignedIn && { email }) });
      setSaving(false);
      const refused = became.status === 'refused' ? refusedSearchFields(became.refusals, i18n) : {};
      setErrors(refused);
      setSentTo(isSignedIn ? undefined : email);
      setOutcome(Object.keys(refused).length > 0 ? undefined : became.status === 'refused' ? { status: 'failed' } : became);
    }
    attempted();
  }

  return { box, errors, outcome, ready, saving, sentTo, submit, prepare: isSignedIn ? undefined : saver.prepare };
}
