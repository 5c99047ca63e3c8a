import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { usePlaceSuggestions } from '../../shared/place/use-place-suggestions.ts';
import { CheckboxField, Field } from '../../shared/ui/field.tsx';

interface Props {
  readonly interests: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly place: string;
  readonly legend: ReactNode;
  readonly placeHelp: ReactNode;
  readonly placeUnknown: boolean;
}

/** In a form: fields of engagement to tick (`field`) and a place (`place`). */
export function FieldAndPlace({ interests, chosen, place, legend, placeHelp, placeUnknown }: Props) {
  const { t } = useLingui();
  const { suggest, suggestions } = usePlaceSuggestions();
  return (
    <>
      <fieldset className="newsletter-fields">
        <legend>{legend}</legend>
        {interests.map(({ id, label }) => (
          <CheckboxField key={id} name="field" value={id} label={label} defaultChecked={chosen.includes(id)} />
        ))}
      </fieldset>
      <Field
        id="newsletter-place"
        label={<Trans>Place (optional)</Trans>}
        help={placeHelp}
        error={placeUnknown ? t`We do not know this place. Try the postal code or the name of a larger town nearby.` : undefined}
      >
        {(control) => (
          <>
            <input {...control} type="text" name="place" defaultValue={place} maxLength={80} autoComplete="off" list="newsletter-places" onInput={({ currentTarget }) => suggest(currentTarget.value)} />
            <datalist id="newsletter-places">
              {suggestions.map(({ id, value, region }) => (
                <option key={id} value={value}>
                  {region}
                </option>
              ))}
            </datalist>
          </>
        )}
      </Field>
    </>
  );
}
