import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { useDeed } from '../../shared/graph/use-deed.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { dayOf } from '../../shared/time/zone-days.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DeedNotice } from '../../shared/ui/deed-notice.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { FrequencyChoice } from './frequency-choice.tsx';
import { frequencyLabels } from './frequency-labels.ts';
import { readSearchForm, searchFormErrors } from './search-form.ts';
import type { SearchFormErrors } from './search-form.ts';

export const SavedSearchCard_search = graphql(`
  fragment SavedSearchCard_search on SavedSearch {
    id
    name
    query
    frequency
    endsOn
    pausedAt
    lastAlertAt
  }
`);

const ChangeSavedSearch = graphql(`
  mutation ChangeSavedSearch($input: ChangeSavedSearchInput!) {
    changeSavedSearch(input: $input) {
      savedSearch {
        id
      }
    }
  }
`);

const DeleteSavedSearch = graphql(`
  mutation DeleteSavedSearch($input: DeleteSavedSearchInput!) {
    deleteSavedSearch(input: $input) {
      name
    }
  }
`);

/** One saved search with all that can be done about it. `token` is that of a mail's link, for whoever comes without an account. */
export function SavedSearchCard({ search: masked, token, onEnded }: { search: FragmentType<typeof SavedSearchCard_search>; token?: string; onEnded?: (name: string) => void }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { act, status, told } = useDeed();
  const [errors, setErrors] = useState<SearchFormErrors>({});
  const search = unmask(SavedSearchCard_search, masked);
  const { endsOn, frequency, id, lastAlertAt, name, pausedAt, query } = search;
  const which = token === undefined ? { id } : { token };
  const change = (input: object) => act(() => browserGraph.mutate(ChangeSavedSearch, { input: { ...which, ...input } }));
  const today = dayOf(new Date(now));
  const day = (moment: string) => dayInWords(moment, now, i18n);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const { email: _none, ...fields } = readSearchForm(new FormData(event.currentTarget));
    const wrong = searchFormErrors({ ...fields, email: null }, i18n);
    setErrors(wrong);
    if (Object.keys(wrong).length === 0) void change(fields);
  }

  async function end(): Promise<void> {
    await act(async () => {
      const answer = await browserGraph.mutate(DeleteSavedSearch, { input: which });
      if (answer.data) onEnded?.(name);
      return answer;
    });
  }

  return (
    <article className="card saved-search">
      <h2 className="saved-search-name">
        <Link to={query ? `/?${query}` : '/'}>{name}</Link>
      </h2>
      <ul className="saved-search-facts">
        <li>{pausedAt ? <Trans>Rests since {day(pausedAt)}</Trans> : i18n._(frequencyLabels[frequency])}</li>
        {endsOn && <li>{endsOn < today ? <Trans>Ended on {day(endsOn)}</Trans> : <Trans>Until {day(endsOn)}</Trans>}</li>}
        <li className="muted">{lastAlertAt ? <Trans>Last mail on {day(lastAlertAt)}</Trans> : <Trans>No mail so far</Trans>}</li>
      </ul>
      <DeedNotice status={status} done={<Trans>Saved</Trans>} ref={told} />
      <p className="actions script-only">
        <Button look="secondary" onClick={() => void change({ isPaused: !pausedAt })} aria-label={pausedAt ? t`Resume: ${name}` : t`Pause: ${name}`}>
          {pausedAt ? <Trans>Resume</Trans> : <Trans>Pause</Trans>}
        </Button>
        <Button look="quiet" onClick={() => void end()} aria-label={t`End for good: ${name}`}>
          <Trans>End for good</Trans>
        </Button>
      </p>
      <details className="script-only saved-search-more">
        <summary>
          <Trans>Change</Trans>
        </summary>
        <form method="post" noValidate onSubmit={submit} key={`${name} ${frequency} ${endsOn}`}>
          <TextField label={t`What to call the search`} name="name" maxLength={100} defaultValue={name} error={errors.name} />
          <FrequencyChoice chosen={frequency} />
          <TextField label={t`Until when (optional)`} type="date" name="endsOn" min={today} defaultValue={endsOn ?? ''} />
          <div className="actions">
            <Button type="submit" aria-disabled={status === 'busy' || undefined}>
              {status === 'busy' ? <Trans>Saving …</Trans> : <Trans>Save</Trans>}
            </Button>
          </div>
        </form>
      </details>
    </article>
  );
}
