import { Trans, useLingui } from '@lingui/react/macro';
import { Group, OneOf } from '../../features/opportunity-editor/choices.tsx';
import { InterestPicker } from '../../features/opportunity-editor/interest-picker.tsx';
import type { InterestField } from '../../features/opportunity-editor/interest-picker.tsx';
import type { AttendanceMode } from '../../generated/enums.ts';
import { EVENT_KINDS, eventKindLabels } from '../../shared/labels/event-labels.ts';
import { attendanceLabels } from '../../shared/labels/opportunity-labels.ts';
import { SelectField, TextAreaField, TextField } from '../../shared/ui/field.tsx';
import type { EventErrors } from './event-errors.ts';
import { hasShiftsIn } from './event-fields.ts';
import type { EventField, EventFields } from './event-fields.ts';
import { QuestionsField } from './questions-field.tsx';
import { RepeatFields } from './repeat-fields.tsx';
import type { ShiftKey } from './shift-fields.ts';
import { ShiftsEditor } from './shifts-editor.tsx';
import { TimeFields } from './time-fields.tsx';

/** A posting of the organisation, by the key that names it to an event. */
export interface Posting {
  readonly eventKey: string;
  readonly title: string;
}

export interface EventFieldsProps {
  readonly fields: EventFields;
  readonly errors: EventErrors;
  /** Whether it may be said how it repeats: of drafts only. */
  readonly canRepeat: boolean;
  /** The organisation's postings to which it can belong. */
  readonly postings: readonly Posting[];
  /** The tree to choose from, labels in the language of the page. */
  readonly interests: readonly InterestField[];
  /** The id of a field's control, for the summary of errors. */
  readonly id: (field: EventField | ShiftKey) => string;
  readonly change: (changed: Partial<EventFields>) => void;
}

const ATTENDANCE = Object.keys(attendanceLabels) as AttendanceMode[];

type TextName = 'title' | 'summary' | 'description' | 'place' | 'street' | 'venue' | 'onlineUrl' | 'capacity' | 'targetGroup' | 'costs' | 'certificate' | 'provider';

/** All fields of an event in one column: what, when, where, for whom. */
export function EventFieldset({ fields, errors, canRepeat, interests, postings, id, change }: EventFieldsProps) {
  const { i18n, t } = useLingui();
  const { attendance, kind } = fields;
  const hasShifts = hasShiftsIn(fields);
  const text = (field: TextName) => ({
    id: id(field),
    name: field,
    value: fields[field],
    error: errors[field],
    onChange: ({ target }: { target: { value: string } }) => change({ [field]: target.value }),
  });
  return (
    <>
      <h2>
        <Trans>What it is about</Trans>
      </h2>
      <Group id={id('kind')} legend={<Trans>What is it?</Trans>}>
        <OneOf name="kind" values={EVENT_KINDS} labelOf={(value) => i18n._(eventKindLabels[value])} chosen={kind} onChange={(chosen) => change({ kind: chosen })} />
      </Group>
      <TextField {...text('title')} label={<Trans>Title</Trans>} maxLength={100} />
      <TextAreaField {...text('summary')} label={<Trans>In one or two sentences</Trans>} help={<Trans>This stands in the list. At most 300 characters.</Trans>} rows={3} maxLength={300} />
      <TextAreaField {...text('description')} label={<Trans>Description (optional)</Trans>} help={<Trans>What happens, what to bring, how to get there. **bold**, lists with - and links work.</Trans>} rows={8} maxLength={10_000} />
      {postings.length > 0 && (
        <SelectField
          id={id('opportunity')}
          name="opportunity"
          label={<Trans>It belongs to the offer (optional)</Trans>}
          help={<Trans>The page of the offer then shows this date, and this page leads to the offer.</Trans>}
          value={fields.opportunity}
          error={errors.opportunity}
          onChange={({ target }) => change({ opportunity: target.value })}
        >
          <option value="">{t`None`}</option>
          {postings.map(({ eventKey, title }) => (
            <option key={eventKey} value={eventKey}>
              {title}
            </option>
          ))}
        </SelectField>
      )}
      <Group id={id('interests')} legend={<Trans>Areas</Trans>} help={<Trans>What people choose when they search. One to three that fit exactly are better than many.</Trans>} error={errors.interests}>
        <InterestPicker fields={interests} chosen={fields.interests} onChange={(chosen) => change({ interests: chosen })} />
      </Group>
      <h2>
        <Trans>When it is</Trans>
      </h2>
      <TimeFields fields={fields} errors={errors} id={id} change={change} />
      {canRepeat && !hasShifts && <RepeatFields fields={fields} errors={errors} id={id} change={change} />}
      {kind === 'WORK_DAY' && <ShiftsEditor fields={fields} errors={errors} id={id} change={change} />}
      <h2>
        <Trans>Where it is</Trans>
      </h2>
      <Group id={id('attendance')} legend={<Trans>Where does one take part?</Trans>}>
        <OneOf name="attendance" values={ATTENDANCE} labelOf={(mode) => i18n._(attendanceLabels[mode])} chosen={attendance} onChange={(chosen) => change({ attendance: chosen })} />
      </Group>
      {attendance !== 'REMOTE' && (
        <>
          <TextField {...text('place')} label={<Trans>Place</Trans>} help={<Trans>Postal code or town</Trans>} maxLength={100} autoComplete="off" />
          <TextField {...text('street')} label={<Trans>Street and house number (optional)</Trans>} maxLength={120} autoComplete="off" />
          <TextField {...text('venue')} label={<Trans>House or room (optional)</Trans>} maxLength={120} autoComplete="off" />
        </>
      )}
      {attendance !== 'ON_SITE' && <TextField {...text('onlineUrl')} label={<Trans>Address of the online room (optional)</Trans>} help={<Trans>Everybody sees it.</Trans>} maxLength={300} inputMode="url" spellCheck={false} autoComplete="off" />}
      <h2>
        <Trans>For whom it is</Trans>
      </h2>
      {!hasShifts && <TextField {...text('capacity')} label={<Trans>Places (optional)</Trans>} help={<Trans>Nothing means: open to all.</Trans>} inputMode="numeric" maxLength={6} autoComplete="off" />}
      {kind === 'TRAINING' && (
        <>
          <TextField {...text('targetGroup')} label={<Trans>For whom is the training? (optional)</Trans>} maxLength={200} />
          <TextField {...text('costs')} label={<Trans>What does it cost? (optional)</Trans>} maxLength={200} />
          <TextField {...text('certificate')} label={<Trans>What do participants get in writing? (optional)</Trans>} maxLength={200} />
          <TextField {...text('provider')} label={<Trans>Who gives it, if not you? (optional)</Trans>} maxLength={200} />
        </>
      )}
      <QuestionsField id={id('questions')} questions={fields.questions} error={errors.questions} onChange={(questions) => change({ questions })} />
    </>
  );
}
