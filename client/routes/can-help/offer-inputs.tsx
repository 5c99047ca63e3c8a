import { Trans, useLingui } from '@lingui/react/macro';
import { Group } from '../../features/opportunity-editor/choices.tsx';
import { type InterestField, InterestPicker } from '../../features/opportunity-editor/interest-picker.tsx';
import { SlotPicker } from '../../features/opportunity-editor/slot-picker.tsx';
import { usePlaceSuggestions } from '../../shared/place/use-place-suggestions.ts';
import { TextAreaField, TextField } from '../../shared/ui/field.tsx';
import { OFFER_FIELDS, type OfferErrors, type OfferFields } from './offer-fields.ts';

interface Props {
  readonly fields: OfferFields;
  readonly errors: OfferErrors;
  readonly interests: readonly InterestField[];
  readonly onChange: (changed: Partial<OfferFields>) => void;
}

/** With what, near where, when, and who. */
export function OfferInputs({ fields, errors, interests, onChange }: Props) {
  const { i18n } = useLingui();
  const { suggest, suggestions } = usePlaceSuggestions();
  const text = (field: 'words' | 'name' | 'phone' | 'place') => ({
    id: `offer-${field}`,
    name: field,
    label: i18n._(OFFER_FIELDS[field]),
    value: fields[field],
    error: errors[field],
    onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
  });
  return (
    <>
      <TextAreaField {...text('words')} rows={3} maxLength={500} help={<Trans>For example: I have a trailer. I can cook for many. I speak Ukrainian.</Trans>} />
      <Group id="offer-interests" legend={i18n._(OFFER_FIELDS.interests)} error={errors.interests}>
        <InterestPicker fields={interests} chosen={fields.interests} onChange={(chosen) => onChange({ interests: chosen })} />
      </Group>
      <TextField
        {...text('place')}
        required
        maxLength={100}
        list="offer-places"
        autoComplete="postal-code"
        help={<Trans>Not your address: only the middle of this place is kept.</Trans>}
        onInput={({ currentTarget }) => suggest(currentTarget.value)}
      />
      <datalist id="offer-places">
        {suggestions.map(({ id, value, region }) => (
          <option key={id} value={value}>
            {region}
          </option>
        ))}
      </datalist>
      <Group id="offer-availability" legend={i18n._(OFFER_FIELDS.availability)} help={<Trans>Without a tick: by arrangement.</Trans>}>
        <SlotPicker chosen={fields.availability} onChange={(chosen) => onChange({ availability: chosen })} />
      </Group>
      <TextField {...text('name')} required maxLength={100} autoComplete="name" />
      <TextField {...text('phone')} type="tel" maxLength={50} autoComplete="tel" help={<Trans>Only if the coordination may call you.</Trans>} />
    </>
  );
}
