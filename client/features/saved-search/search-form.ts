import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AlertFrequency } from '../../generated/enums.ts';
import { incompleteEmail, looksLikeEmail } from '../../shared/email-rule.ts';
import type { FieldRefusal } from '../../shared/graph/graph.ts';
import { typedIn } from '../../shared/typed-in.ts';
import { FREQUENCIES } from './frequency-labels.ts';

/** What a form about a saved search says. */
export interface SearchFormFields {
  readonly name: string;
  readonly frequency: AlertFrequency;
  /** LocalDate; null for no end. */
  readonly endsOn: string | null;
  readonly email: string;
}

export type SearchFormErrors = Partial<Record<'name' | 'endsOn' | 'email', string>>;

/** Reads the form; fields that it does not have are empty. */
export function readSearchForm(form: FormData): SearchFormFields {
  const frequency = typedIn(form, 'frequency');
  return { name: typedIn(form, 'name'), frequency: FREQUENCIES.find((known) => known === frequency) ?? 'DAILY', endsOn: typedIn(form, 'endsOn') || null, email: typedIn(form, 'email') };
}

/** What is wrong, each as one sentence that says how to mend it. `email` is null where none is asked for. */
export function searchFormErrors({ name, email }: { readonly name: string; readonly email: string | null }, i18n: I18n): SearchFormErrors {
  const isAddress = email === null || looksLikeEmail(email);
  return {
    ...(name === '' && { name: i18n._(msg`Please give the search a name, so that you know it again in the mails.`) }),
    ...(!isAddress && { email: i18n._(incompleteEmail) }),
  };
}

/** What the service refused, in the words of the form. */
export function refusedSearchFields(refusals: readonly FieldRefusal[], i18n: I18n): SearchFormErrors {
  const has = (field: string) => refusals.some(({ path }) => path === `input.${field}`);
  return {
    ...(has('name') && { name: i18n._(msg`Please write at most 100 characters in one line.`) }),
    ...(has('endsOn') && { endsOn: i18n._(msg`Please choose today or a later day.`) }),
    ...(has('email') && { email: i18n._(incompleteEmail) }),
  };
}
