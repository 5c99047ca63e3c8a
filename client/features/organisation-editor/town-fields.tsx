import { Trans } from '@lingui/react/macro';
import { usePlaceSuggestions } from '../../shared/place/use-place-suggestions.ts';
import { TextField } from '../../shared/ui/field.tsx';
import type { OrganisationFields } from './fields.ts';
import type { OrganisationErrors } from './organisation-rules.ts';
import { typedPostalCode, typedTown } from './town-choice.ts';

interface TownProps {
  readonly fields: OrganisationFields;
  readonly errors: OrganisationErrors;
  readonly change: (changed: Partial<OrganisationFields>) => void;
  readonly id: (field: 'town' | 'postalCode') => string;
}

/** Town and postal code. A suggestion brings the code and the place on the map along; any other text is taken too. */
export function TownFields({ fields, errors, change, id }: TownProps) {
  const { suggestions, suggest } = usePlaceSuggestions();
  const list = `${id('town')}-places`;
  function typeTown(text: string): void {
    suggest(text);
    change(typedTown(text, suggestions));
  }
  return (
    <>
      <TextField
        id={id('town')}
        name="town"
        label={<Trans>Town or village</Trans>}
        help={<Trans>Begin with the name or the postal code and take a suggestion: then your page shows on the map where you are.</Trans>}
        value={fields.town}
        error={errors.town}
        autoComplete="off"
        list={list}
        onChange={({ target }) => typeTown(target.value)}
        required
      />
      <datalist id={list}>
        {suggestions.map((place) => (
          <option key={place.id} value={place.value}>
            {place.region}
          </option>
        ))}
      </datalist>
      <TextField
        id={id('postalCode')}
        name="postalCode"
        label={<Trans>Postal code (optional)</Trans>}
        value={fields.postalCode}
        error={errors.postalCode}
        autoComplete="postal-code"
        inputMode="numeric"
        onChange={({ target }) => change(typedPostalCode(target.value))}
      />
    </>
  );
}
