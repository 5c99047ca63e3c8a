import { Trans, useLingui } from '@lingui/react/macro';
import { CheckboxField } from '../../shared/ui/field.tsx';
import { CircleAlert } from '../../shared/ui/icons.ts';

/** A field of engagement with its sub-interests, labels in the language of the page. */
export interface InterestField {
  readonly id: string;
  readonly label: string;
  readonly children: readonly { readonly id: string; readonly label: string }[];
}

/** The 14 fields of engagement to tick; each opens to choose more precisely. `id` is that of the first box, where a summary leads. */
export function InterestChoice({ id, fields, chosen, error, onChange }: {
  id: string;
  fields: readonly InterestField[];
  chosen: readonly string[];
  error: string | undefined;
  onChange: (chosen: string[]) => void;
}) {
  const { t } = useLingui();
  const toggle = (interest: string) => onChange(chosen.includes(interest) ? chosen.filter((other) => other !== interest) : [...chosen, interest]);
  return (
    <fieldset className="field interest-choice" aria-describedby={error ? `${id}-error` : `${id}-help`}>
      <legend className="legend">
        <Trans>In which fields are you active?</Trans>
      </legend>
      <p className="field-help" id={`${id}-help`}>
        <Trans>Up to 10. People find you by them.</Trans>
      </p>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <CircleAlert aria-hidden />
          {error}
        </p>
      )}
      {fields.map(({ id: fieldId, label, children }, index) => (
        <div className="interest-choice-field" key={fieldId}>
          <CheckboxField id={index === 0 ? id : undefined} label={label} checked={chosen.includes(fieldId)} onChange={() => toggle(fieldId)} />
          <details open={children.some((child) => chosen.includes(child.id))}>
            <summary aria-label={t`${label}: choose more precisely`}>
              <Trans>more precisely</Trans>
            </summary>
            {children.map((child) => (
              <CheckboxField key={child.id} label={child.label} checked={chosen.includes(child.id)} onChange={() => toggle(child.id)} />
            ))}
          </details>
        </div>
      ))}
    </fieldset>
  );
}
