import { Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { attendanceLabels, commitmentLabels, opportunityKindLabels } from '../../shared/labels/opportunity-labels.ts';
import { SelectField, TextAreaField, TextField } from '../../shared/ui/field.tsx';
import type { AttendanceMode, Commitment, OpportunityKind } from '../../generated/enums.ts';
import { Group, More, OneOf } from './choices.tsx';
import type { PostingErrors } from './field-errors.ts';
import { InterestPicker } from './interest-picker.tsx';
import type { InterestField } from './interest-picker.tsx';
import { MoreFields } from './more-fields.tsx';
import type { PostingField, PostingFields } from './posting-fields.ts';
import { SlotPicker } from './slot-picker.tsx';

/** What the choices of the form are made of, labels in the language of the page. */
export interface Vocabulary {
  readonly interests: readonly InterestField[];
  readonly skills: readonly { readonly id: string; readonly label: string }[];
}

export interface EditorFieldsProps {
  readonly fields: PostingFields;
  readonly errors: PostingErrors;
  readonly vocabulary: Vocabulary;
  /** The id of a field's control, for the summary of errors. */
  readonly id: (field: PostingField) => string;
  readonly change: (changed: Partial<PostingFields>) => void;
}

const KINDS = Object.keys(opportunityKindLabels) as OpportunityKind[];
const ATTENDANCE = Object.keys(attendanceLabels) as AttendanceMode[];
const COMMITMENTS = Object.keys(commitmentLabels) as Commitment[];

/** All fields of a posting in one column, what everybody needs first. */
export function EditorFields({ fields, errors, vocabulary, id, change }: EditorFieldsProps) {
  const { i18n, t } = useLingui();
  const { locale } = useAppState();
  const text = (field: 'title' | 'summary' | 'description' | 'place' | 'startsOn' | 'endsOn') => ({
    id: id(field),
    name: field,
    value: fields[field],
    error: errors[field],
    onChange: ({ target }: { target: { value: string } }) => change({ [field]: target.value }),
  });
  return (
    <>
      <Group id={id('kind')} legend={<Trans>What is it?</Trans>} help={<Trans>A call for help is shown for 14 days, everything else for 90 days after its last confirmation.</Trans>}>
        <OneOf name="kind" values={KINDS} labelOf={(kind) => i18n._(opportunityKindLabels[kind])} chosen={fields.kind} onChange={(kind) => change({ kind })} />
      </Group>
      <TextField {...text('title')} label={<Trans>Title</Trans>} help={<Trans>What is to be done, in a few words: "Read to children", "Drive the food bank's van".</Trans>} maxLength={100} />
      <TextAreaField {...text('summary')} label={<Trans>In one or two sentences</Trans>} help={<Trans>This stands in the list of results. At most 300 characters.</Trans>} rows={3} maxLength={300} />
      <TextAreaField {...text('description')} label={<Trans>Description</Trans>} help={<Trans>What do volunteers do, with whom, and who helps them in? **bold**, lists with - and links work.</Trans>} rows={10} maxLength={10_000} />
      <SelectField id={id('textLanguage')} label={<Trans>Language of these texts</Trans>} value={fields.textLanguage} onChange={({ target }) => change({ textLanguage: target.value === 'EN' ? 'EN' : 'DE' })}>
        <option value="DE">{locale === 'de' ? 'Deutsch' : 'German'}</option>
        <option value="EN">{locale === 'de' ? 'Englisch' : 'English'}</option>
      </SelectField>
      <Group id={id('interests')} legend={<Trans>Areas</Trans>} help={<Trans>What people choose when they search. One to three that fit exactly are better than many.</Trans>} error={errors.interests}>
        <InterestPicker fields={vocabulary.interests} chosen={fields.interests} onChange={(interests) => change({ interests })} />
      </Group>
      <Group id={id('attendance')} legend={<Trans>Where is it done?</Trans>}>
        <OneOf name="attendance" values={ATTENDANCE} labelOf={(mode) => i18n._(attendanceLabels[mode])} chosen={fields.attendance} onChange={(attendance) => change({ attendance })} />
      </Group>
      <TextField {...text('place')} label={<Trans>Place</Trans>} help={<Trans>Postal code or town</Trans>} maxLength={100} autoComplete="off" />
      <Group id={id('availability')} legend={<Trans>When is help wanted?</Trans>} help={<Trans>Nothing chosen means: by arrangement.</Trans>}>
        <SlotPicker chosen={fields.availability} onChange={(availability) => change({ availability })} />
      </Group>
      <SelectField id={id('commitment')} label={<Trans>How much time does it take?</Trans>} value={fields.commitment} onChange={({ target }) => change({ commitment: target.value as Commitment | '' })}>
        <option value="">{t`It is open`}</option>
        {COMMITMENTS.map((value) => (
          <option key={value} value={value}>
            {i18n._(commitmentLabels[value])}
          </option>
        ))}
      </SelectField>
      <More summary={<Trans>First and last day</Trans>} open={Boolean(fields.startsOn || fields.endsOn || errors.startsOn || errors.endsOn)}>
        <TextField {...text('startsOn')} label={<Trans>First day</Trans>} type="date" />
        <TextField {...text('endsOn')} label={<Trans>Last day</Trans>} help={<Trans>The posting ends with it at the latest.</Trans>} type="date" />
      </More>
      <MoreFields fields={fields} errors={errors} vocabulary={vocabulary} id={id} change={change} />
    </>
  );
}
