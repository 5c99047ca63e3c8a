import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { Link } from 'react-router';
import type { OpportunityFilter } from '../../generated/graphql.ts';
import { Button } from '../../shared/ui/button.tsx';
import { EmailField } from '../../shared/ui/email-field.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { Bell } from '../../shared/ui/icons.ts';
import { FrequencyChoice } from './frequency-choice.tsx';
import { SaveFailure } from './save-failure.tsx';
import { SearchSaved } from './search-saved.tsx';
import { useSaveSearch } from './use-save-search.ts';

export interface SaveSearchFormProps {
  readonly filter: OpportunityFilter;
  /** Query of the search page's address. */
  readonly query: string;
  /** What the search is called unless somebody says otherwise. */
  readonly name: string;
  /** The day it is, as LocalDate. */
  readonly today: string;
  readonly isSignedIn: boolean;
}

/** Asks how often somebody wants to hear of a search, and without an account where. */
export function SaveSearchForm({ name, today, isSignedIn, ...search }: SaveSearchFormProps) {
  const { t } = useLingui();
  const { box, errors, outcome, prepare, ready, saving, sentTo, submit } = useSaveSearch({ ...search, isSignedIn });
  const prefix = useId();
  const id = (field: string) => `${prefix}${field}`;
  if (outcome?.status === 'sent') return <SearchSaved to={sentTo} ref={box} />;
  const labels = { name: t`What to call the search`, endsOn: t`Until when (optional)`, email: t`Your e-mail address` };
  const entries = (['name', 'endsOn', 'email'] as const).filter((field) => errors[field]).map((field) => ({ id: id(field), label: labels[field] }));
  return (
    <form className="save-search-form script-only" method="post" noValidate onSubmit={(event) => void submit(event)} onChange={prepare}>
      {outcome ? <SaveFailure outcome={outcome} ref={box} /> : <ErrorSummary entries={entries} ref={box} />}
      <TextField id={id('name')} label={labels.name} name="name" maxLength={100} required defaultValue={name} error={errors.name} />
      <FrequencyChoice chosen="DAILY" />
      <TextField id={id('endsOn')} label={labels.endsOn} help={<Trans>Afterwards no more mails come. Without a day it goes on until you end it.</Trans>} type="date" name="endsOn" min={today} error={errors.endsOn} />
      {!isSignedIn && (
        <EmailField id={id('email')} label={labels.email} help={<Trans>First a link to confirm goes there.</Trans>} error={errors.email} />
      )}
      <p className="muted small">
        <Trans>
          The address serves for these mails only. In each of them you can change, pause or end the search. More about this in the <Link to="/privacy">privacy notice</Link>.
        </Trans>
      </p>
      <div className="actions">
        <Button type="submit" disabled={!ready} aria-disabled={saving || undefined}>
          <Bell aria-hidden />
          {saving ? <Trans>Saving …</Trans> : <Trans>Save the search</Trans>}
        </Button>
      </div>
    </form>
  );
}
