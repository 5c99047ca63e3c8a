import { Trans, useLingui } from '@lingui/react/macro';
import { usePlaceSuggestions } from '../../shared/place/use-place-suggestions.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field, SelectField } from '../../shared/ui/field.tsx';
import { Search } from '../../shared/ui/icons.ts';
import { AddressInput } from './address-input.tsx';
import { RADII } from './criteria.ts';
import type { Criteria } from './criteria.ts';
import { SuggestInput } from './suggest-input.tsx';

/** The two questions that most people have: what, and where. `placeError` says in words why a place was not understood; `choose` takes over a suggestion. */
export function SearchBox({ criteria, choose, placeError, textError }: {
  criteria: Criteria;
  choose: (change: Partial<Criteria>) => void;
  placeError?: string | undefined;
  textError?: string | undefined;
}) {
  const { t } = useLingui();
  const { suggestions, suggest } = usePlaceSuggestions();
  const radii = [...new Set([...RADII, criteria.radius])].toSorted((a, b) => a - b);
  return (
    <div className="search-box">
      <Field label={t`What would you like to do?`} error={textError} id="search-text" className="search-box-words">
        {(control) => <SuggestInput {...control} criteria={criteria} choose={choose} type="search" name="q" value={criteria.q} maxLength={200} placeholder={t`e.g. children, garden, driving`} />}
      </Field>
      <Field label={t`Where?`} error={placeError} id="search-place" className="search-box-place">
        {(control) => (
          <>
            <AddressInput
              {...control}
              type="text"
              name="place"
              value={criteria.place}
              maxLength={100}
              placeholder={t`Town or postcode`}
              autoComplete="off"
              list="search-places"
              onInput={(event) => suggest(event.currentTarget.value)}
            />
            <datalist id="search-places">
              {suggestions.map(({ id, value, region }) => (
                <option key={id} value={value}>
                  {region}
                </option>
              ))}
            </datalist>
          </>
        )}
      </Field>
      <SelectField label={t`Around`} id="search-radius" name="radius" value={String(criteria.radius)} onChange={() => undefined}>
        {radii.map((km) => (
          <option key={km} value={km}>
            {km} km
          </option>
        ))}
      </SelectField>
      <Button type="submit">
        <Search aria-hidden />
        <Trans>Search</Trans>
      </Button>
    </div>
  );
}
