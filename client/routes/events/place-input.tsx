import type { ComponentProps } from 'react';
import { AddressInput } from '../../features/search/address-input.tsx';
import { usePlaceSuggestions } from '../../shared/place/use-place-suggestions.ts';

/** A town or postal code, with those that begin like what is typed. */
export function PlaceInput(props: Pick<ComponentProps<'input'>, 'id' | 'placeholder' | 'aria-describedby' | 'aria-invalid'> & { value: string }) {
  const { suggestions, suggest } = usePlaceSuggestions();
  return (
    <>
      <AddressInput {...props} type="text" name="place" maxLength={100} autoComplete="off" list="events-places" onInput={(event) => suggest(event.currentTarget.value)} />
      <datalist id="events-places">
        {suggestions.map(({ id, value, region }) => (
          <option key={id} value={value}>
            {region}
          </option>
        ))}
      </datalist>
    </>
  );
}
