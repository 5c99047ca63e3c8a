import { Trans, useLingui } from '@lingui/react/macro';
import type { Accessibility, Benefit, LanguageCode, Requirement } from '../../generated/enums.ts';
import { useAppState } from '../../shared/app-state.ts';
import { languageName } from '../../shared/labels/language-names.ts';
import { accessibilityLabels, benefitLabels, requirementLabels } from '../../shared/labels/opportunity-labels.ts';
import { TextField } from '../../shared/ui/field.tsx';
import { Choices, Group, More } from './choices.tsx';
import type { EditorFieldsProps } from './editor-fields.tsx';
import { LANGUAGES } from './languages.ts';

const ACCESSIBILITY = Object.keys(accessibilityLabels) as Accessibility[];
const REQUIREMENTS = Object.keys(requirementLabels) as Requirement[];
const BENEFITS = Object.keys(benefitLabels) as Benefit[];

/** What not every posting needs: who it is for, what it takes, what it gives. Each part is open when something is filled in. */
export function MoreFields({ fields, errors, vocabulary, id, change }: EditorFieldsProps) {
  const { i18n } = useLingui();
  const { locale } = useAppState();
  const age = (field: 'minimumAge' | 'maximumAge') => ({
    id: id(field),
    name: field,
    value: fields[field],
    error: errors[field],
    inputMode: 'numeric' as const,
    maxLength: 3,
    onChange: ({ target }: { target: { value: string } }) => change({ [field]: target.value }),
  });
  return (
    <>
      <More summary={<Trans>Age and languages</Trans>} open={Boolean(fields.minimumAge || fields.maximumAge || errors.minimumAge || errors.maximumAge || fields.languages.length)}>
        <TextField {...age('minimumAge')} label={<Trans>From this age on, in years</Trans>} />
        <TextField {...age('maximumAge')} label={<Trans>Up to this age, in years</Trans>} />
        <Group id={id('languages')} legend={<Trans>Languages</Trans>} help={<Trans>Any one of them is enough.</Trans>} error={errors.languages}>
          <Choices<LanguageCode> values={LANGUAGES} labelOf={(code) => languageName(code, locale)} chosen={fields.languages} onChange={(languages) => change({ languages })} />
        </Group>
      </More>
      <More summary={<Trans>Skills and requirements</Trans>} open={fields.skills.length + fields.requirements.length > 0}>
        <Group id={id('skills')} legend={<Trans>Skills that are good to have</Trans>} error={errors.skills}>
          <Choices values={vocabulary.skills.map((skill) => skill.id)} labelOf={(skill) => vocabulary.skills.find((known) => known.id === skill)?.label} chosen={fields.skills} onChange={(skills) => change({ skills })} />
        </Group>
        <Group id={id('requirements')} legend={<Trans>What is needed</Trans>} error={errors.requirements}>
          <Choices values={REQUIREMENTS} labelOf={(value) => i18n._(requirementLabels[value])} chosen={fields.requirements} onChange={(requirements) => change({ requirements })} />
        </Group>
      </More>
      <More summary={<Trans>What you give, and accessibility</Trans>} open={fields.benefits.length + fields.accessibility.length > 0}>
        <Group id={id('benefits')} legend={<Trans>What volunteers get</Trans>} error={errors.benefits}>
          <Choices values={BENEFITS} labelOf={(value) => i18n._(benefitLabels[value])} chosen={fields.benefits} onChange={(benefits) => change({ benefits })} />
        </Group>
        <Group id={id('accessibility')} legend={<Trans>Accessibility</Trans>} error={errors.accessibility}>
          <Choices values={ACCESSIBILITY} labelOf={(value) => i18n._(accessibilityLabels[value])} chosen={fields.accessibility} onChange={(accessibility) => change({ accessibility })} />
        </Group>
      </More>
    </>
  );
}
