import { Trans, useLingui } from '@lingui/react/macro';
import type { AlertFrequency } from '../../generated/enums.ts';
import { CheckboxField } from '../../shared/ui/field.tsx';
import { FREQUENCIES, frequencyLabels } from './frequency-labels.ts';

/** How often mails come, in a form; its field is `frequency`. */
export function FrequencyChoice({ chosen }: { chosen: AlertFrequency }) {
  const { i18n } = useLingui();
  return (
    <fieldset className="frequency-choice">
      <legend>
        <Trans>When shall mails come?</Trans>
      </legend>
      {FREQUENCIES.map((frequency) => (
        <CheckboxField key={frequency} type="radio" name="frequency" value={frequency} defaultChecked={frequency === chosen} label={i18n._(frequencyLabels[frequency])} />
      ))}
    </fieldset>
  );
}
