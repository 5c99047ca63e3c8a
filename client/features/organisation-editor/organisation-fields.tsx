import { Trans, useLingui } from '@lingui/react/macro';
import { ORGANISATION_KINDS, organisationKindLabels } from '../../shared/labels/organisation-labels.ts';
import { EmailField } from '../../shared/ui/email-field.tsx';
import { CheckboxField, SelectField, TextAreaField, TextField } from '../../shared/ui/field.tsx';
import type { OrganisationFields } from './fields.ts';
import { InterestChoice } from './interest-choice.tsx';
import type { InterestField } from './interest-choice.tsx';
import type { OrganisationErrors, OrganisationField } from './organisation-rules.ts';
import { TownFields } from './town-fields.tsx';

interface FieldsProps {
  readonly fields: OrganisationFields;
  readonly errors: OrganisationErrors;
  readonly change: (changed: Partial<OrganisationFields>) => void;
  /** Id of the control of a field. */
  readonly id: (field: OrganisationField) => string;
  readonly interests: readonly InterestField[];
}

type TextName = 'name' | 'purpose' | 'street' | 'contactEmail' | 'website' | 'registerCourt' | 'registerNumber';

/** Everything that an organisation says of itself, in one column: who, what for, where, how to reach it, what can be checked. */
export function OrganisationFieldset({ fields, errors, change, id, interests }: FieldsProps) {
  const { i18n } = useLingui();
  const text = (name: TextName) => ({ id: id(name), name, value: fields[name], error: errors[name], onChange: ({ target }: { target: HTMLInputElement }) => change({ [name]: target.value }) });
  const tick = (name: 'lookingForHelpers' | 'lookingForMembers') => ({ id: id(name), name, checked: fields[name], onChange: () => change({ [name]: !fields[name] }) });
  return (
    <>
      <h2>
        <Trans>Who you are</Trans>
      </h2>
      <SelectField id={id('kind')} label={<Trans>Kind</Trans>} name="kind" value={fields.kind} onChange={({ target }) => change({ kind: target.value as OrganisationFields['kind'] })}>
        {ORGANISATION_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {i18n._(organisationKindLabels[kind])}
          </option>
        ))}
      </SelectField>
      <TextField {...text('name')} label={<Trans>Name of the organisation</Trans>} autoComplete="organization" required />
      <TextField {...text('purpose')} label={<Trans>What is it there for?</Trans>} help={<Trans>One sentence. It stands in every list.</Trans>} required />
      <TextAreaField
        id={id('description')}
        name="description"
        label={<Trans>About you</Trans>}
        help={<Trans>What you do, who takes part, how one can join. Blank lines part paragraphs, **stars** make words bold, a line that begins with - is an item of a list.</Trans>}
        rows={10}
        value={fields.description}
        error={errors.description}
        onChange={({ target }) => change({ description: target.value })}
      />
      <InterestChoice id={id('interests')} fields={interests} chosen={fields.interests} error={errors.interests} onChange={(chosen) => change({ interests: chosen })} />
      <h2>
        <Trans>Where you are</Trans>
      </h2>
      <TextField {...text('street')} label={<Trans>Street and house number (optional)</Trans>} autoComplete="street-address" />
      <TownFields fields={fields} errors={errors} change={change} id={id} />
      <h2>
        <Trans>How to reach you</Trans>
      </h2>
      <EmailField
        {...text('contactEmail')}
        label={<Trans>E-mail address of the organisation</Trans>}
        help={<Trans>Messages from volunteers go there. It is not shown to the public.</Trans>}
      />
      <TextField {...text('website')} label={<Trans>Website (optional)</Trans>} type="text" inputMode="url" autoComplete="url" spellCheck={false} />
      <h2>
        <Trans>What can be checked</Trans>
      </h2>
      <p>
        <Trans>Is the organisation in a register? Then the coordination can check it more quickly, and your visitors see that.</Trans>
      </p>
      <TextField {...text('registerCourt')} label={<Trans>Court of the register (optional)</Trans>} />
      <TextField {...text('registerNumber')} label={<Trans>Number in the register (optional)</Trans>} />
      <h2>
        <Trans>Who is welcome</Trans>
      </h2>
      <CheckboxField {...tick('lookingForHelpers')} label={<Trans>We are glad of people who lend a hand</Trans>} />
      <CheckboxField {...tick('lookingForMembers')} label={<Trans>We are glad of new members</Trans>} />
    </>
  );
}
